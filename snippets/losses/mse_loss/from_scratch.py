import numpy as np


def mse_loss(input, target, reduction="mean"):
    """Squared error of two arrays; a scalar unless reduction is "none"."""
    loss = (input - target) ** 2
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def mse_loss_gradient(input, target, reduction="mean"):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    gradient = 2 * (input - target)
    return gradient / (gradient.size if reduction == "mean" else 1)


prediction = np.array([1.0, 2.5, 4.0, 0.5])
target = np.array([2.0, 2.5, 2.0, 1.0])
print(mse_loss(prediction, target))
print(mse_loss_gradient(prediction, target))
