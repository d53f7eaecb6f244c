import numpy as np


def excess(input, target, p, margin, weight):
    """How far each score is above its limit, (N, C); the labels, (N); their weights."""
    scores, label = np.atleast_2d(input), target.ravel()
    if p not in (1, 2):
        raise ValueError("p must be 1 or 2")
    if (
        scores.ndim > 2
        or scores.shape[1] == 0
        or target.ndim > 1
        or len(label) != len(scores)
    ):
        raise ValueError(
            "input must be (N, C) for a target (N), or (C) for a target ()"
        )
    if np.any((label < 0) | (label >= scores.shape[1])):
        raise IndexError("a target is not a class index")
    sample = np.arange(len(scores))
    above = margin - scores[sample, label, np.newaxis] + scores
    above[sample, label] = 0.0
    weights = np.ones(len(scores)) if weight is None else weight[label]
    return above, label, weights[:, np.newaxis]


def multi_margin_loss(input, target, p=1, margin=1.0, weight=None, reduction="mean"):
    """Loss of scores (N, C) and class indices (N), or of one sample, (C) and ()."""
    above, _, weights = excess(input, target, p, margin, weight)
    loss = np.where(above > 0, weights * above**p, 0.0)  # a nan is not above 0
    loss = loss.sum(axis=1) / above.shape[1]
    if reduction == "none":
        return loss.reshape(target.shape)
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def multi_margin_loss_gradient(
    input, target, p=1, margin=1.0, weight=None, reduction="mean"
):
    """Gradient with respect to the scores; for "none", of the sum of the losses."""
    above, label, weights = excess(input, target, p, margin, weight)
    slope = weights * (1.0 if p == 1 else 2 * above)
    gradient = np.where(above > 0, slope, 0.0) / above.shape[1]
    gradient[np.arange(len(label)), label] = -gradient.sum(axis=1)
    return gradient.reshape(input.shape) / (len(label) if reduction == "mean" else 1)


scores = np.array([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = np.array([0, 2])
print(f"{multi_margin_loss(scores, target):.4f}")
print(multi_margin_loss_gradient(scores, target).round(4))
