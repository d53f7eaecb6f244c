import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

for reduction in ("sum", "mean"):
    criterion = nn.CrossEntropyLoss(weight=weight, reduction=reduction)
    one_hot = F.one_hot(target, 3).float()
    print(f"{reduction}: indices {criterion(logits, target):.4f}, one-hot {criterion(logits, one_hot):.4f}")
