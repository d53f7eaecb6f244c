import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, target = torch.randn(8, 784), torch.rand(8, 784)
mean = torch.randn(8, 16, requires_grad=True)
kl = mean.square().sum(dim=1).mean() / 2  # with logvar 0
losses = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
for name, reconstruction, term in (
    ("sum, sum", losses.sum(dim=1).mean(), kl),
    ("mean, sum", losses.mean(), kl),
    ("mean, mean", losses.mean(), kl / 16),
):
    scale = reconstruction / losses.sum(dim=1).mean()
    print(f"{name}: {reconstruction:.3f} + {term:.3f}, beta {term / kl / scale:.0f}")
