import torch
from torch.nn import functional as F


def generalized_cross_entropy(logits, target, q=0.7, reduction="mean"):
    """(1 - p^q) / q of the target's probability p; with q = 0, cross entropy."""
    losses = F.cross_entropy(logits.float(), target, reduction="none")  # -ln p
    if q > 0:
        losses = -torch.expm1(-q * losses) / q
    if reduction == "mean":
        return losses.sum() / (target != -100).sum()
    return losses if reduction == "none" else losses.sum()


logits = torch.tensor([[2.0, 0.0, 0.0], [6.0, 0.0, 0.0]], requires_grad=True)
target = torch.tensor([0, 1])  # the second is probably a wrong label
for q in (0.0, 0.7, 1.0):
    losses = generalized_cross_entropy(logits, target, q, reduction="none")
    (gradient,) = torch.autograd.grad(losses.sum(), logits)
    first, second = gradient.norm(dim=1)
    print(f"q {q}: {losses.tolist()[0]:.4f}, {losses.tolist()[1]:.4f}", end="")
    print(f"; gradients {first:.4f}, {second:.4f}")
