import torch
from torch import nn
from torch.nn import functional as F
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
layer = nn.Linear(64, 1000, bias=False)
features, target = torch.randn(512, 64, requires_grad=True), torch.randint(1000, (512,))


def total(features, target):
    logits = layer(features).float()
    return F.cross_entropy(logits, target, reduction="sum")


def in_chunks(features, target, rows=64):  # of (N·L, D): features.flatten(0, 1)
    losses = [
        checkpoint(total, *chunk, use_reentrant=False)
        for chunk in zip(features.split(rows), target.split(rows), strict=True)
    ]
    return sum(losses) / (target != -100).sum().clamp(min=1)


whole = total(features, target) / 512
(gradient,) = torch.autograd.grad(whole, features)
chunked = in_chunks(features, target)
(in_parts,) = torch.autograd.grad(chunked, features)
print(f"{whole:.4f} {chunked:.4f}", torch.allclose(gradient, in_parts, atol=1e-8))
