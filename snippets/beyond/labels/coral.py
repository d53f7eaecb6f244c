import torch
from torch import nn
from torch.nn import functional as F


def coral(logits, target, reduction="mean"):
    """logits (N, C - 1): is the class above k? target: class indices, (N,)."""
    above = torch.arange(logits.shape[1], device=logits.device)
    logits = logits.float()
    levels = (target[:, None] > above).to(logits.dtype)
    losses = F.binary_cross_entropy_with_logits(logits, levels, reduction="none")
    losses = losses.sum(dim=1)
    return losses if reduction == "none" else getattr(losses, reduction)()


class Coral(nn.Module):
    """One score for all thresholds, and a bias for each."""

    def __init__(self, features, classes):
        super().__init__()
        self.score = nn.Linear(features, 1, bias=False)
        self.bias = nn.Parameter(torch.linspace(1, -1, classes - 1))

    def forward(self, features):
        return self.score(features) + self.bias


torch.manual_seed(0)
head, target = Coral(16, classes=5), torch.tensor([0, 4, 2])
logits = head(torch.randn(3, 16))  # (3, 4)
print(f"loss {coral(logits, target):.4f}")
print("predicted", (logits > 0).sum(dim=1).tolist())
