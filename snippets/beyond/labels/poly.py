import torch
from torch.nn import functional as F


def poly(logits, target, epsilon=1.0, reduction="mean"):
    """Poly-1: cross entropy + epsilon * (1 - p), p the target's probability."""
    losses = F.cross_entropy(logits.float(), target, reduction="none")  # -ln p
    losses = losses - epsilon * torch.expm1(-losses)
    if reduction == "mean":
        return losses.sum() / (target != -100).sum()
    return losses if reduction == "none" else losses.sum()


logits = torch.tensor([[2.0, 0.0, 0.0], [-1.0, 0.0, 0.0]], requires_grad=True)
target = torch.tensor([0, 0])
for epsilon in (-1.0, 0.0, 1.0, 2.0):
    losses = poly(logits, target, epsilon, reduction="none")
    (gradient,) = torch.autograd.grad(losses.sum(), logits)
    print(f"epsilon {epsilon:4}: losses {losses[0]:.4f}, {losses[1]:.4f}", end="")
    print(f"; gradients {gradient[0, 0]:.4f}, {gradient[1, 0]:.4f}")
