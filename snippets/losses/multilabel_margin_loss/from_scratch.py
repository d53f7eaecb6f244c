import numpy as np


def multilabel_margin_loss(input, target, reduction="mean"):
    """Hinge loss of every label against every class that is none; labels are indices, ended by the first -1."""
    named, margin = _pairs(input, target)
    loss = (
        np.where((margin > 0) & (named > 0), named * margin, 0).sum(axis=(-2, -1))
        / input.shape[-1]
    )
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def multilabel_margin_loss_gradient(input, target, reduction="mean"):
    """Gradient of the loss by each score; with reduction "none", of the sum of the losses."""
    named, margin = _pairs(input, target)
    close = np.where(margin > 0, named, 0.0)
    gradient = close.sum(axis=-2) - close.sum(
        axis=-1
    )  # as the wrong class of a pair, as its label
    return gradient / (gradient.size if reduction == "mean" else input.shape[-1])


def _pairs(input, target):
    """For each label a and class b: how often the pair counts, and how far it is from being 1 apart."""
    C = input.shape[-1]
    if input.shape != target.shape or (target < -1).any() or (target >= C).any():
        raise ValueError(
            "the target must have the shape of the input, and indices from -1 to C - 1"
        )
    listed = np.logical_and.accumulate(
        target >= 0, axis=-1
    )  # what stands before the first -1
    times = ((target[..., None] == np.arange(C)) & listed[..., None]).sum(
        axis=-2
    )  # a label named twice counts twice
    named = times[..., :, None] * (times == 0)[..., None, :]
    return named, 1 - input[..., :, None] + input[..., None, :]


scores = np.array([[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]])
target = np.array([[0, 3, -1, -1], [2, -1, -1, -1]])
print(f"{multilabel_margin_loss(scores, target):.4f}")
print(multilabel_margin_loss_gradient(scores, target))
