import numpy as np


def smooth_l1_loss(input, target, reduction="mean", beta=1.0):
    """Smooth L1 loss of two arrays; a scalar unless reduction is "none"."""
    if beta < 0:
        raise ValueError("beta must not be negative")
    loss = error = np.abs(input - target)
    if beta > 0:
        loss = np.where(error < beta, 0.5 * error**2 / beta, error - 0.5 * beta)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def smooth_l1_loss_gradient(input, target, reduction="mean", beta=1.0):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    error = input - target
    if beta > 0:
        gradient = np.clip(error / beta, -1, 1)
    else:  # the sign of the error, which is zero for a nan, too, as in L1Loss
        gradient = np.sign(np.nan_to_num(error))
    return gradient / (gradient.size if reduction == "mean" else 1)


prediction = np.array([1.0, 2.5, 4.0, 0.5])
target = np.array([2.0, 2.5, 2.0, 1.0])
print(smooth_l1_loss(prediction, target))
print(smooth_l1_loss_gradient(prediction, target))
