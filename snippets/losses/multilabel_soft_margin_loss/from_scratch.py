import numpy as np


def multilabel_soft_margin_loss(input, target, weight=None, reduction="mean"):
    """Binary cross entropy of logits, averaged over the labels, the last dimension."""
    yes = np.logaddexp(0, -input)  # −log σ(x), without overflow
    no = np.logaddexp(0, input)  # −log(1 − σ(x))
    loss = (1.0 if weight is None else weight) * (target * yes + (1 - target) * no)
    loss = loss.sum(axis=input.ndim - 1) / input.shape[-1]
    if reduction == "none":
        return loss
    return loss.sum() / (loss.size if reduction == "mean" else 1)


def multilabel_soft_margin_loss_gradient(input, target, weight=None, reduction="mean"):
    """Gradient with respect to the logits; for "none", of the sum of the losses."""
    probability = np.exp(-np.logaddexp(0, -input))  # σ(x)
    opposite = np.exp(-np.logaddexp(0, input))  # 1 − σ(x), precise where it is small
    gradient = (1.0 if weight is None else weight) * (
        (1 - target) * probability - target * opposite
    )
    return gradient / (gradient.size if reduction == "mean" else input.shape[-1])


logits = np.array([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = np.array([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])
print(multilabel_soft_margin_loss(logits, target))
print(multilabel_soft_margin_loss(logits, target, reduction="none"))
print(multilabel_soft_margin_loss_gradient(logits, target).round(4))
