import numpy as np


def weights_and_index(input, target, weight, ignore_index):
    """Weight and class (0 if ignored) of each target; the dimension of the classes."""
    classes = min(1, input.ndim - 1)
    if input.ndim == 1:
        target = target.reshape(())
    if target.shape != input.shape[:classes] + input.shape[classes + 1 :]:
        raise ValueError("target must have the shape of input without the classes")
    counted = target != ignore_index
    if np.any(counted & ((target < 0) | (target >= input.shape[classes]))):
        raise IndexError("a target is not a class")
    weight = np.ones(input.shape[classes]) if weight is None else weight
    index = np.where(counted, target, 0)
    weights = np.where(counted, weight[index], 0.0)
    return weights, counted, np.expand_dims(index, classes), classes


def nll_loss(input, target, weight=None, ignore_index=-100, reduction="mean"):
    """Loss of class indices and log-probabilities (C), (N, C) or (N, C, ...)."""
    weights, counted, index, classes = weights_and_index(
        input, target, weight, ignore_index
    )
    right = np.take_along_axis(input, index, classes).squeeze(classes)
    loss = np.where(counted, -weights * right, 0.0)
    if reduction == "none":
        return loss
    return loss.sum() / (weights.sum() if reduction == "mean" else 1)


def nll_loss_gradient(input, target, weight=None, ignore_index=-100, reduction="mean"):
    """Gradient with respect to the log-probabilities; for "none", of the sum."""
    weights, counted, index, classes = weights_and_index(
        input, target, weight, ignore_index
    )
    divisor = weights.sum() if reduction == "mean" else 1
    each = np.where(counted, -weights / divisor, 0.0)
    gradient = np.zeros(input.shape)
    np.put_along_axis(gradient, index, np.expand_dims(each, classes), classes)
    return gradient


log_probabilities = np.log([[0.7, 0.2, 0.1], [0.1, 0.5, 0.4]])
print(nll_loss(log_probabilities, np.array([0, 2])))
print(nll_loss(log_probabilities, np.array([0, -100]), reduction="none"))
print(nll_loss_gradient(log_probabilities, np.array([0, 2])))
