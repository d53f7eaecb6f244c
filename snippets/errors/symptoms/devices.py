import torch
from torch.nn import functional as F

torch.manual_seed(0)
logits, labels = torch.randn(8, 5), torch.randint(0, 5, (8,))
labels[5:] = -100  # padding: the second half has 1 token that counts
print(f"one batch: {F.cross_entropy(logits, labels):.4f}")
parts = list(zip(logits.split(4), labels.split(4), strict=True))
print("tokens that count:", [(part != -100).sum().item() for _, part in parts])
means = [F.cross_entropy(*part) for part in parts]
print(f"mean of the means: {sum(means) / 2:.4f}")
sums = [F.cross_entropy(*part, reduction="sum") for part in parts]
print(f"sums, divided by all tokens: {sum(sums) / (labels != -100).sum():.4f}")
