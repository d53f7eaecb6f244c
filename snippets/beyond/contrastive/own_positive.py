import torch
from torch.nn import functional as F

torch.manual_seed(0)
views = F.normalize(torch.randn(16, 32), dim=1)  # 2 views of 8 items, untrained
logits = views @ views.T / 0.1
labels = torch.arange(8).repeat(2)
own = F.cross_entropy(logits, torch.arange(16))  # the target is the anchor itself
wrong = F.cross_entropy(logits, torch.arange(16).roll(8))
right = logits.fill_diagonal_(-torch.inf)
print(f"the anchor as its positive: {own:.4f}")
print(f"the anchor among the negatives: {wrong:.4f}")
print(f"without the anchor: {F.cross_entropy(right, torch.arange(16).roll(8)):.4f}")
