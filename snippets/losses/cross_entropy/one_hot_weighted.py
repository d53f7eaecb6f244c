import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
one_hot = F.one_hot(target, 3).float()
weight = torch.tensor([1.0, 1.0, 3.0])

for reduction in ("sum", "mean"):
    criterion = nn.CrossEntropyLoss(weight=weight, reduction=reduction)
    print(f"{reduction}, indices: {criterion(logits, target):.4f}")
    print(f"{reduction}, one-hot: {criterion(logits, one_hot):.4f}")

shape = (2, 3, 4, 5)  # two images of 4 × 5 pixels
pixels = (torch.zeros(shape), torch.full(shape, 1 / 3))
total = F.cross_entropy(*pixels, weight=weight, reduction="sum")
print(f"images: divided by {total / F.cross_entropy(*pixels, weight=weight):.0f}")
