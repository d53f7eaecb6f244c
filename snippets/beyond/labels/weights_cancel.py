import torch
from torch.nn import functional as F

weight = torch.tensor([0.13, 0.32, 2.56])
logits = torch.tensor([[2.0, 1.0, 0.0], [1.0, 1.0, 1.0]])
target = torch.tensor([2, 2])  # a batch of one class
print(f"without weights: {F.cross_entropy(logits, target):.4f}")
print(f"with weights:    {F.cross_entropy(logits, target, weight):.4f}")
losses = F.cross_entropy(logits, target, weight, reduction="none")
print(f"divided by the number of samples: {losses.mean():.4f}")
