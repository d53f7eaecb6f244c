import torch
from torch.nn import functional as F


def cross_entropy_with_z_loss(logits, target, z=1e-4, reduction="mean"):
    """Cross entropy and z (ln Z)² of the tokens that count; logits (..., V)."""
    logits, counts = logits.flatten(0, -2).float(), target.flatten() != -100
    losses = F.cross_entropy(logits, target.flatten(), reduction="none")
    losses = losses + z * logits.logsumexp(dim=-1).square() * counts
    if reduction == "none":
        return losses.view(target.shape)
    total = losses.sum()
    return total if reduction == "sum" else total / counts.sum().clamp(min=1)


logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
target = torch.tensor([0, 1])
for added in (0.0, 20.0):
    shifted = (logits + added).requires_grad_()
    for z in (0.0, 1e-4):
        loss = cross_entropy_with_z_loss(shifted, target, z)
        slope = abs(torch.autograd.grad(loss, shifted)[0].sum().item())
        print(f"logits + {added:2.0f}, z {z}: loss {loss:.4f}, slope {slope:.4f}")
