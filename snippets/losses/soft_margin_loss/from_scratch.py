import numpy as np


def soft_margin_loss(input, target, reduction="mean"):
    """Logistic loss of logits and labels 1 and -1, which broadcast to the logits."""
    margin = input * np.broadcast_to(target, input.shape)
    loss = np.logaddexp(0, -margin)  # log(1 + exp(−margin)), without overflow
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def soft_margin_loss_gradient(input, target, reduction="mean"):
    """Gradient with respect to the logits; for "none", of the sum of the losses."""
    margin = input * np.broadcast_to(target, input.shape)
    gradient = -target * np.exp(-np.logaddexp(0, margin))  # −y σ(−y x)
    return gradient / (gradient.size if reduction == "mean" else 1)


logits = np.array([2.0, -1.0, 0.0, -3.0])
target = np.array([1.0, -1.0, 1.0, 1.0])
print(soft_margin_loss(logits, target))
print(soft_margin_loss_gradient(logits, target))
print(soft_margin_loss(np.array([-1000.0]), np.array([1.0])))
