import numpy as np


def distance(x, y, p, eps):
    """The p-norm of x - y + eps in the last dimension, and its gradient."""
    difference = x - y + eps
    size = np.abs(difference)
    norm = np.linalg.norm(difference, ord=p, axis=-1, keepdims=True)
    if np.isinf(p):
        largest = size == norm  # several that are equal share the slope
        slope = largest / largest.sum(axis=-1, keepdims=True)
    else:
        ratio = np.divide(size, norm, out=np.zeros_like(size), where=norm != 0)
        slope = ratio ** (p - 1)
    return norm, np.sign(difference) * slope


def triplet_margin_loss(
    anchor,
    positive,
    negative,
    margin=1.0,
    p=2.0,
    eps=1e-6,
    swap=False,
    reduction="mean",
):
    """Loss of embeddings (..., D); a scalar unless reduction is "none"."""
    if margin <= 0:
        raise ValueError("margin must be greater than 0")
    if not anchor.ndim == positive.ndim == negative.ndim:
        raise ValueError("the three must have the same number of dimensions")
    near, _ = distance(anchor, positive, p, eps)
    far, _ = distance(anchor, negative, p, eps)
    if swap:
        far = np.minimum(far, distance(positive, negative, p, eps)[0])
    loss = np.maximum(margin + near - far, 0).squeeze(axis=-1)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def triplet_margin_loss_gradient(
    anchor,
    positive,
    negative,
    margin=1.0,
    p=2.0,
    eps=1e-6,
    swap=False,
    reduction="mean",
):
    """Gradients for the three embeddings; for "none", of the sum of the losses."""
    near, by_near = distance(anchor, positive, p, eps)
    far, by_far = distance(anchor, negative, p, eps)
    by_other = 0.0  # from positive to negative
    if swap:
        other, by_other = distance(positive, negative, p, eps)
        share = np.where(far == other, 0.5, far > other)  # a tie is shared
        far, by_far, by_other = (
            np.minimum(far, other),
            (1 - share) * by_far,
            share * by_other,
        )
    loss = margin + near - far
    factor = (loss >= 0) / (loss.size if reduction == "mean" else 1)
    return (
        summed(factor * (by_near - by_far), anchor),
        summed(factor * (-by_near - by_other), positive),
        summed(factor * (by_far + by_other), negative),
    )


def summed(gradient, like):
    """The gradient summed over the dimensions that broadcasting repeated."""
    return gradient.sum(
        axis=tuple(np.flatnonzero(np.array(like.shape) != gradient.shape)),
        keepdims=True,
    )


anchor = np.array([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = np.array([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = np.array([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])
print(triplet_margin_loss(anchor, positive, negative))
gradient, _, _ = triplet_margin_loss_gradient(
    anchor, positive, negative, eps=0.0, reduction="sum"
)
print(gradient)
