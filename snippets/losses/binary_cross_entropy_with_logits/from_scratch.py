import numpy as np


def binary_cross_entropy_with_logits(
    input, target, weight=None, reduction="mean", pos_weight=None
):
    """Loss of two arrays of one shape, to which the weights must broadcast."""
    if input.shape != target.shape:
        raise ValueError("input and target must have the same shape")
    weight = np.broadcast_to(1.0 if weight is None else weight, input.shape)
    pos_weight = np.broadcast_to(1.0 if pos_weight is None else pos_weight, input.shape)
    yes = np.logaddexp(0, -input)  # −log σ(x), without overflow
    no = np.logaddexp(0, input)  # −log(1 − σ(x))
    loss = weight * (pos_weight * target * yes + (1 - target) * no)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def binary_cross_entropy_with_logits_gradient(
    input, target, weight=None, reduction="mean", pos_weight=None
):
    """Gradient with respect to the logits; for "none", of the sum of the losses."""
    weight = 1.0 if weight is None else weight
    pos_weight = 1.0 if pos_weight is None else pos_weight
    no = np.exp(-np.logaddexp(0, input))  # 1 − σ(x), without overflow
    yes = np.exp(-np.logaddexp(0, -input))  # σ(x)
    gradient = weight * ((1 - target) * yes - pos_weight * target * no)
    return gradient / (gradient.size if reduction == "mean" else 1)


logits = np.array([2.0, -1.0, 0.0, -3.0])
target = np.array([1.0, 0.0, 1.0, 1.0])
print(binary_cross_entropy_with_logits(logits, target))
print(binary_cross_entropy_with_logits_gradient(logits, target))
