import numpy as np


def margin_ranking_loss(input1, input2, target, margin=0.0, reduction="mean"):
    """Loss of pairs of scores; the arrays have the same number of dimensions."""
    if not input1.ndim == input2.ndim == target.ndim:
        raise ValueError("all arrays must have the same number of dimensions")
    loss = np.maximum(0.0, -target * (input1 - input2) + margin)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def margin_ranking_loss_gradient(input1, input2, target, margin=0.0, reduction="mean"):
    """Gradient with respect to input1; for "none", of the sum of the losses.

    With respect to input2, if nothing broadcasts, it has the opposite sign.
    """
    within = -target * (input1 - input2) + margin >= 0  # not in order by the margin
    gradient = np.where(within, -target, 0.0)
    gradient = gradient / (gradient.size if reduction == "mean" else 1)
    broadcast = tuple(
        axis for axis, side in enumerate(input1.shape) if side != gradient.shape[axis]
    )
    return gradient.sum(axis=broadcast, keepdims=True)


score1 = np.array([2.0, 0.5, 1.0, 3.0])
score2 = np.array([1.0, 1.5, 0.75, 1.0])
target = np.array([1, 1, 1, -1])
print(margin_ranking_loss(score1, score2, target, margin=0.5))
print(margin_ranking_loss_gradient(score1, score2, target, margin=0.5))
