import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

for loss_class in (nn.MultiMarginLoss, nn.CrossEntropyLoss):
    losses = loss_class(weight=weight, reduction="none")(scores, target)
    mean = loss_class(weight=weight)(scores, target)
    print(f"{loss_class.__name__}: losses {losses}, mean {mean:.4f}")
