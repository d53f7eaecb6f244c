import torch
from torch import nn
from torch.nn import functional as F


def mixup_cross_entropy(logits, first, second, lam, reduction="mean"):
    """lam of the first class, 1 - lam of the second. lam: a number, or (N,)."""
    one = F.cross_entropy(logits.float(), first, reduction="none")
    other = F.cross_entropy(logits.float(), second, reduction="none")
    losses = lam * one + (1 - lam) * other
    return losses if reduction == "none" else getattr(losses, reduction)()


torch.manual_seed(0)
model, features = nn.Linear(16, 5), torch.randn(8, 16)
target = torch.randint(5, (8,))
lam = torch.distributions.Beta(1.0, 1.0).sample().item()
order = torch.randperm(8)
mixed = lam * features + (1 - lam) * features[order]
logits = model(mixed)
loss = mixup_cross_entropy(logits, target, target[order], lam)
soft = lam * F.one_hot(target, 5) + (1 - lam) * F.one_hot(target[order], 5)
print(f"lam {lam:.4f}, loss {loss:.4f}")
print(f"soft targets: {F.cross_entropy(logits, soft):.4f}")
