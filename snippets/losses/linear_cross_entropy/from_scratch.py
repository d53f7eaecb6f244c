import numpy as np


def linear_cross_entropy(
    input,
    linear_weight,
    target,
    *,
    linear_bias=None,
    weight=None,
    reduction="mean",
    ignore_index=None,
    label_smoothing=0.0,
    options=None,  # changes the memory, not the value
):
    """Cross entropy of the logits of a layer (C, *, D) for an input (D) or (N, D).

    The target contains probabilities if it has the shape of the logits. Otherwise it
    contains class indices, without the dimension C.
    """
    log_probabilities, counted, divisor = parts(
        input, linear_weight, target, linear_bias, weight, ignore_index, label_smoothing
    )
    loss = -(counted * log_probabilities).sum(axis=input.ndim - 1)
    if reduction == "none":
        return loss
    return loss.sum() / (divisor if reduction == "mean" else 1)


def parts(
    input, linear_weight, target, linear_bias, weight, ignore_index, label_smoothing
):
    """The log-probabilities, what each counts for, and the divisor of the mean."""
    if not 0 <= label_smoothing <= 1:
        raise ValueError("label_smoothing must be between 0 and 1")
    logits = np.tensordot(input, linear_weight, axes=(-1, -1)) + (
        0 if linear_bias is None else linear_bias
    )
    dim, C = input.ndim - 1, len(linear_weight)  # of the classes, and their number
    shifted = logits - logits.max(axis=dim, keepdims=True)  # so that exp is finite
    log_probabilities = shifted - np.log(np.exp(shifted).sum(axis=dim, keepdims=True))

    beside = (C, *[1] * (linear_weight.ndim - 2))  # in which class weights broadcast
    weight = np.reshape(np.ones(C) if weight is None else weight, beside)
    if target.shape == logits.shape:
        if ignore_index is not None:
            raise ValueError("ignore_index needs class indices")
        kept, divisor = 1.0, target.size / C
    else:
        kept = target != (-100 if ignore_index is None else ignore_index)
        if np.any(kept & ((target < 0) | (target >= C))):
            raise IndexError("a target is out of bounds")
        kept, index = np.expand_dims(kept, dim), np.expand_dims(target, dim)
        target = kept * (index == np.arange(C).reshape(beside))  # one-hot
        divisor = (weight * target).sum()
    smoothed = (1 - label_smoothing) * target + label_smoothing / C * kept
    return log_probabilities, weight * smoothed, divisor


def linear_cross_entropy_gradient(
    input,
    linear_weight,
    target,
    *,
    linear_bias=None,
    weight=None,
    reduction="mean",
    ignore_index=None,
    label_smoothing=0.0,
    options=None,
):
    """Gradient with respect to the input.

    With reduction "none", it is the gradient of the sum of the losses.
    """
    log_probabilities, counted, divisor = parts(
        input, linear_weight, target, linear_bias, weight, ignore_index, label_smoothing
    )
    total = counted.sum(axis=input.ndim - 1, keepdims=True)
    by_logits = total * np.exp(log_probabilities) - counted
    if reduction == "mean" and divisor:  # it is 0 if all targets are ignored
        by_logits = by_logits / divisor
    return np.tensordot(by_logits, linear_weight, axes=linear_weight.ndim - 1)


features = np.array([[2.0, 1.0], [0.0, 3.0]])
linear_weight = np.array([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
target = np.array([0, 2])
print(linear_cross_entropy(features, linear_weight, target))
print(linear_cross_entropy_gradient(features, linear_weight, target))
