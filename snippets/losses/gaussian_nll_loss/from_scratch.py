import numpy as np


def gaussian_nll_loss(input, target, var, full=False, eps=1e-6, reduction="mean"):
    """Negative log-likelihood under normal distributions; one loss each for "none"."""
    var = np.maximum(aligned(var, input), eps)
    loss = 0.5 * (np.log(var) + (input - target) ** 2 / var)
    if full:
        loss = loss + 0.5 * np.log(2 * np.pi)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def gaussian_nll_loss_gradient(
    input, target, var, full=False, eps=1e-6, reduction="mean"
):
    """Gradients with respect to input and var; for "none", of the sum of the losses."""
    shape = np.shape(var)
    var = aligned(var, input)
    clamped = np.maximum(var, eps)  # the gradient of var is that at the clamped value
    error = input - target
    by_input = error / clamped
    by_var = (1 / clamped - error**2 / clamped / clamped) / 2
    count = by_var.size if reduction == "mean" else 1
    of_var = summed_to(by_var / count, var.shape).reshape(shape)
    return summed_to(by_input / count, input.shape), of_var


def aligned(var, input):
    """The variances in a shape that broadcasts to that of the input."""
    if np.any(var < 0):
        raise ValueError("var has negative entries")
    if isinstance(var, float):
        return np.full((1,) * input.ndim, var)
    if var.shape == input.shape:
        return var
    if var.shape == input.shape[:-1]:
        return var[..., None]
    sizes = zip(var.shape, input.shape, strict=False)
    if var.ndim != input.ndim or [v for v, i in sizes if v != i] != [1]:
        raise ValueError("var must differ from input in one dimension, 1 or missing")
    return var


def summed_to(gradient, shape):
    """Sum over the dimensions along which an array of this shape was repeated."""
    gradient = gradient.sum(axis=tuple(range(gradient.ndim - len(shape))))
    repeated = tuple(axis for axis, size in enumerate(shape) if size == 1)
    return gradient.sum(axis=repeated, keepdims=True)


prediction = np.array([1.0, 2.5, 4.0, 0.5])
variance = np.array([1.0, 0.25, 4.0, 0.25])
target = np.array([2.0, 2.5, 2.0, 1.0])
print(gaussian_nll_loss(prediction, target, variance))
print(gaussian_nll_loss_gradient(prediction, target, variance))
