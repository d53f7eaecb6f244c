import numpy as np


def pairwise_distance(x, y, eps=1e-6):
    """The default distance: Euclidean, in the last dimension."""
    return np.linalg.norm(x - y + eps, axis=-1)


def pairwise_distance_gradient(x, y, eps=1e-6):
    """Gradients of the default distance with respect to x and y."""
    difference = x - y + eps
    norm = pairwise_distance(x, y, eps)[..., None]
    slope = np.divide(difference, norm, out=np.zeros_like(difference), where=norm != 0)
    return slope, -slope


def triplet_margin_with_distance_loss(
    anchor,
    positive,
    negative,
    *,
    distance_function=None,
    margin=1.0,
    swap=False,
    reduction="mean",
):
    """Loss with a distance of two arrays; a scalar unless reduction is "none"."""
    if margin <= 0:
        raise ValueError("margin must be greater than 0")
    if not anchor.ndim == positive.ndim == negative.ndim:
        raise ValueError("the three must have the same number of dimensions")
    distance = distance_function or pairwise_distance
    near, far = distance(anchor, positive), distance(anchor, negative)
    if swap:
        far = np.minimum(far, distance(positive, negative))
    loss = np.maximum(margin + near - far, 0)
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def triplet_margin_with_distance_loss_gradient(
    anchor,
    positive,
    negative,
    *,
    distance_function=None,
    distance_gradient=None,  # of x and y: the gradients with respect to both
    margin=1.0,
    swap=False,
    reduction="mean",
):
    """Gradients for the three embeddings; for "none", of the sum of the losses."""
    distance = distance_function or pairwise_distance
    slopes = distance_gradient or pairwise_distance_gradient
    near, far = distance(anchor, positive), distance(anchor, negative)
    kept = 1.0  # the share of d(anchor, negative) in far; equal ones get half each
    if swap:
        other = distance(positive, negative)
        kept, far = np.where(far == other, 0.5, far < other), np.minimum(far, other)
    loss = margin + near - far
    factor = (loss >= 0) / (loss.size if reduction == "mean" else 1)
    near_by_anchor, near_by_positive = slopes(anchor, positive)
    far_by_anchor, far_by_negative = slopes(anchor, negative)
    other_by_positive, other_by_negative = slopes(positive, negative)
    return (
        chained(factor, near_by_anchor, anchor)
        - chained(factor * kept, far_by_anchor, anchor),
        chained(factor, near_by_positive, positive)
        - chained(factor * (1 - kept), other_by_positive, positive),
        -chained(factor * kept, far_by_negative, negative)
        - chained(factor * (1 - kept), other_by_negative, negative),
    )


def chained(factor, slope, like):
    """The slope times a factor for each loss, summed over broadcast dimensions."""
    product = factor.reshape(factor.shape + (1,) * (like.ndim - factor.ndim)) * slope
    return product.sum(
        axis=tuple(np.flatnonzero(np.array(like.shape) != product.shape)), keepdims=True
    )


def cosine_distance(x, y):
    return 1 - (x * y).sum(axis=-1) / np.sqrt((x**2).sum(axis=-1) * (y**2).sum(axis=-1))


anchor = np.array([[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
positive = np.array([[0.8, 0.6], [3.0, 4.0], [5.0, 0.0]])
negative = np.array([[0.0, 1.0], [-4.0, 3.0], [-1.0, 0.0]])
options = {"distance_function": cosine_distance}
print(triplet_margin_with_distance_loss(anchor, positive, negative, **options))
gradient, _, _ = triplet_margin_with_distance_loss_gradient(anchor, positive, negative)
print(gradient.round(4))
