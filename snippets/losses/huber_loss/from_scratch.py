import numpy as np


def huber_loss(input, target, reduction="mean", delta=1.0):
    """Huber loss of two arrays of one shape; a scalar unless reduction is "none"."""
    if delta <= 0:
        raise ValueError("delta must be positive")
    error = np.abs(input - target)
    loss = np.where(error < delta, 0.5 * error**2, delta * (error - 0.5 * delta))
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def huber_loss_gradient(input, target, reduction="mean", delta=1.0):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    gradient = np.clip(input - target, -delta, delta)
    return gradient / (gradient.size if reduction == "mean" else 1)


prediction = np.array([1.0, 2.5, 4.0, 0.5])
target = np.array([2.0, 2.5, 2.0, 1.0])
print(huber_loss(prediction, target))
print(huber_loss_gradient(prediction, target))
