import numpy as np


def l1_loss(input, target, reduction="mean"):
    """Absolute error, real or complex; a scalar unless reduction is "none"."""
    loss = np.abs(input - target)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def l1_loss_gradient(input, target, reduction="mean"):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    gradient = np.sign(np.nan_to_num(input - target))  # zero for a nan, too
    return gradient / (gradient.size if reduction == "mean" else 1)


prediction = np.array([1.0, 2.5, 4.0, 0.5])
target = np.array([2.0, 2.5, 2.0, 1.0])
print(l1_loss(prediction, target))
print(l1_loss_gradient(prediction, target))
