import numpy as np


def multilabel_margin_loss(input, target, reduction="mean"):
    """Hinge loss of each label against each other class; the first -1 ends a list."""
    times, missing = _pairs(input, target)
    loss = np.where((missing > 0) & (times > 0), times * missing, 0.0)
    loss = loss.sum(axis=(-2, -1)) / input.shape[-1]
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def multilabel_margin_loss_gradient(input, target, reduction="mean"):
    """Gradient with respect to the scores; for "none", of the sum of the losses."""
    times, missing = _pairs(input, target)
    close = np.where(missing > 0, times, 0.0)
    gradient = close.sum(axis=-2) - close.sum(axis=-1)  # as the other class, as label
    return gradient / (gradient.size if reduction == "mean" else input.shape[-1])


def _pairs(input, target):
    """For label a and class b: how often the pair counts, and what it lacks to 1."""
    C = input.shape[-1]
    if input.shape != target.shape or (target < -1).any() or (target >= C).any():
        raise ValueError(
            "the target must have the input's shape, and be in -1 to C - 1"
        )
    listed = np.logical_and.accumulate(target >= 0, axis=-1)  # before the first -1
    named = (target[..., None] == np.arange(C)) & listed[..., None]
    times = named.sum(axis=-2)  # a label that is named twice counts twice
    pairs = times[..., :, None] * (times == 0)[..., None, :]
    return pairs, 1 - input[..., :, None] + input[..., None, :]


scores = np.array([[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]])
target = np.array([[0, 3, -1, -1], [2, -1, -1, -1]])
print(f"{multilabel_margin_loss(scores, target):.4f}")
print(multilabel_margin_loss_gradient(scores, target))
