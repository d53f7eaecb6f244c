import numpy as np

# Added to squared lengths, so that none is zero
EPSILON = np.float64(np.float32(1e-12))


def cosine(input1, input2):
    """Cosines, squared lengths of input1, and products of both lengths."""
    square1, square2 = ((input**2).sum(axis=-1) + EPSILON for input in (input1, input2))
    lengths = np.sqrt(square1 * square2)
    return (input1 * input2).sum(axis=-1) / lengths, square1, lengths


def cosine_embedding_loss(input1, input2, target, margin=0.0, reduction="mean"):
    """Loss of pairs of vectors: (N, D), (N, D) and a target (N); or (D), (D) and ()."""
    if target.ndim > 1 or not input1.ndim == input2.ndim == target.ndim + 1:
        raise ValueError(
            "vectors must be (N, D) for a target (N), or (D) for a target ()"
        )
    cos, _, _ = cosine(input1, input2)
    loss = np.select(
        [target == 1, target == -1], [1 - cos, np.maximum(0.0, cos - margin)], 0.0
    )
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def cosine_embedding_loss_gradient(
    input1, input2, target, margin=0.0, reduction="mean"
):
    """Gradient with respect to input1; for "none", of the sum of the losses.

    Exchange the two inputs for the gradient with respect to input2.
    """
    cos, square1, lengths = cosine(input1, input2)
    sign = np.select(
        [target == 1, (target == -1) & (cos - margin >= 0)], [-1.0, 1.0], 0.0
    )
    cos, square1, lengths, sign = (
        array[..., np.newaxis] for array in (cos, square1, lengths, sign)
    )
    gradient = sign * (input2 / lengths - cos * input1 / square1)
    return gradient / (target.size if reduction == "mean" else 1)


embedding1 = np.array([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0], [1.0, 0.0]])
embedding2 = np.array([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0], [-2.0, 0.0]])
target = np.array([1, -1, -1, 1])
print(cosine_embedding_loss(embedding1, embedding2, target).round(6))
print(cosine_embedding_loss_gradient(embedding1, embedding2, target).round(6) + 0.0)
