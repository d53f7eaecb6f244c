import numpy as np


def hinge_embedding_loss(input, target, margin=1.0, reduction="mean"):
    """Hinge loss of distances and labels 1 and -1; any other label adds both branches."""
    similar = np.where(target != -1, input, 0)
    dissimilar = np.where(target != 1, np.maximum(0, margin - input), 0)
    loss = similar + dissimilar
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def hinge_embedding_loss_gradient(input, target, margin=1.0, reduction="mean"):
    """Gradient of the loss by each distance; with reduction "none", of the sum of the losses."""
    gradient = np.where(target != -1, 1.0, 0.0) - np.where(
        (target != 1) & (input <= margin), 1.0, 0.0
    )
    return gradient / (gradient.size if reduction == "mean" else 1)


distance = np.array([0.2, 1.5, 0.3, 1.0, 2.0])
target = np.array([1, 1, -1, -1, -1])
print(f"{hinge_embedding_loss(distance, target):.4f}")
print(hinge_embedding_loss_gradient(distance, target))
