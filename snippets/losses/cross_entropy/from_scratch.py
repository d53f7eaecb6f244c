import numpy as np


def log_softmax(input, dim):
    # Without this subtraction the exponentials could overflow.
    shifted = input - input.max(axis=dim, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=dim, keepdims=True))


def factors(input, target, dim, weight, ignore_index, label_smoothing):
    """The factor of each log-probability, which count, and the divisor of the mean."""
    C = input.shape[dim]
    smoothing = max(label_smoothing, 0.0)
    if smoothing > 1:
        raise ValueError("label_smoothing must be between 0 and 1")
    trailing = tuple(range(1, input.ndim - dim))  # d1, d2, ...
    weight = np.expand_dims(np.ones(C) if weight is None else weight, trailing)
    if target.shape == input.shape:
        if ignore_index >= 0:
            raise ValueError("ignore_index needs class indices")
        counted = np.ones(input.shape, dtype=bool)
        divisor = input.size // C
    else:
        index = np.expand_dims(target, dim)
        kept = index != ignore_index
        if np.any(kept & ((index < 0) | (index >= C))):
            raise IndexError("a target is out of bounds")
        target = index == np.expand_dims(np.arange(C), trailing)  # one-hot
        counted = kept & (target | (smoothing > 0))
        divisor = (weight * (target & kept)).sum()
    return weight * (target * (1 - smoothing) + smoothing / C), counted, divisor


def cross_entropy(
    input, target, weight=None, ignore_index=-100, reduction="mean", label_smoothing=0.0
):
    """Cross entropy of logits (C), (N, C) or (N, C, d1, ...) and a target.

    The target holds probabilities if it has the shape of the logits, and class
    indices if it has no dimension C.
    """
    dim = min(1, input.ndim - 1)  # of the classes
    factor, counted, divisor = factors(
        input, target, dim, weight, ignore_index, label_smoothing
    )
    loss = -np.sum(factor * log_softmax(input, dim), axis=dim, where=counted)
    if reduction == "none":
        return loss
    return loss.sum() / (divisor if reduction == "mean" else 1)


def cross_entropy_gradient(
    input, target, weight=None, ignore_index=-100, reduction="mean", label_smoothing=0.0
):
    """Gradient with respect to the logits; for "none", of the sum of the losses."""
    dim = min(1, input.ndim - 1)
    factor, counted, divisor = factors(
        input, target, dim, weight, ignore_index, label_smoothing
    )
    factor = np.where(counted, factor / (divisor if reduction == "mean" else 1), 0.0)
    return (
        np.exp(log_softmax(input, dim)) * factor.sum(axis=dim, keepdims=True) - factor
    )


logits = np.array([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = np.array([0, 2])
print(cross_entropy(logits, target))
print(cross_entropy_gradient(logits, target))
