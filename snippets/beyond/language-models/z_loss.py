import torch
from torch.nn import functional as F


def cross_entropy_with_z_loss(logits, target, z=1e-4):
    """The mean over the tokens that count of the cross entropy and of z (ln Z)²."""
    logits, counts = logits.float(), target != -100
    total = F.cross_entropy(logits, target, reduction="sum")
    penalty = z * logits.logsumexp(dim=-1).square()[counts].sum()
    return (total + penalty) / counts.sum().clamp(min=1)


logits = torch.tensor([[2.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
target = torch.tensor([0, 1])
for added in (0.0, 20.0):
    shifted = (logits + added).requires_grad_()
    for z in (0.0, 1e-4):
        loss = cross_entropy_with_z_loss(shifted, target, z)
        slope = abs(torch.autograd.grad(loss, shifted)[0].sum().item())
        print(f"logits + {added:2.0f}, z {z}: loss {loss:.4f}, slope {slope:.4f}")
