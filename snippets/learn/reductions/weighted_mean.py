import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, 0.0], [0.0, 2.0, 0.0], [2.0, 0.0, 0.0]])
target = torch.tensor([0, 1, 2])
weight = torch.tensor([1.0, 1.0, 4.0])  # of the classes

losses = nn.CrossEntropyLoss(weight=weight, reduction="none")(logits, target)
print("weighted losses:  ", losses)
print("mean:             ", nn.CrossEntropyLoss(weight=weight)(logits, target))
print("sum / (1 + 1 + 4):", losses.sum() / weight[target].sum())
print("losses.mean():    ", losses.mean())
