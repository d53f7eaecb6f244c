import torch
from torch.nn import functional as F

infinity = float("inf")
logits = torch.tensor([[1.0, 0.0, -infinity]])  # class 2 is masked
masked = torch.full((1, 3), -infinity)
right, wrong = torch.tensor([0]), torch.tensor([2])
one_hot = torch.tensor([[1.0, 0.0, 0.0]])

print("index, not masked:    ", F.cross_entropy(logits, right))
print("index, masked:        ", F.cross_entropy(logits, wrong))
print("index, all masked:    ", F.cross_entropy(masked, right))
print("index, smoothed:      ", F.cross_entropy(logits, right, label_smoothing=0.1))
print("probability 0, masked:", F.cross_entropy(logits, one_hot))
