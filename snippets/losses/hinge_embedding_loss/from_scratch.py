import numpy as np


def hinge_embedding_loss(input, target, margin=1.0, reduction="mean"):
    """Loss of distances and labels 1 and -1; other labels add both branches."""
    similar = np.where(target != -1, input, 0)
    dissimilar = np.where(target != 1, np.maximum(0, margin - input), 0)
    loss = similar + dissimilar
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def hinge_embedding_loss_gradient(input, target, margin=1.0, reduction="mean"):
    """Gradient with respect to the input; for "none", of the sum of the losses."""
    pushed = (target != 1) & (input <= margin)
    gradient = np.where(target != -1, 1.0, 0.0) - np.where(pushed, 1.0, 0.0)
    return gradient / (gradient.size if reduction == "mean" else 1)


distance = np.array([0.2, 1.5, 0.3, 1.0, 2.0])
target = np.array([1, 1, -1, -1, -1])
print(f"{hinge_embedding_loss(distance, target):.4f}")
print(hinge_embedding_loss_gradient(distance, target))
