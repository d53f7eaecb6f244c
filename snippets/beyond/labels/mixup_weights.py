import torch
from torch.nn import functional as F

logits = torch.tensor([[2.0, 0.0], [0.0, 1.0]])
first, second, lam = torch.tensor([0, 0]), torch.tensor([0, 1]), 0.7
soft = lam * F.one_hot(first, 2) + (1 - lam) * F.one_hot(second, 2)
for weight in (None, torch.tensor([1.0, 5.0])):
    one = F.cross_entropy(logits, first, weight)
    other = F.cross_entropy(logits, second, weight)
    both = lam * one + (1 - lam) * other
    print(f"{both:.4f}, soft targets {F.cross_entropy(logits, soft, weight):.4f}")
