import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [5.0, 0.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, -100, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

losses = nn.CrossEntropyLoss(weight=weight, reduction="none")(logits, target)
kept = target != -100
print("reduction='mean':   ", nn.CrossEntropyLoss(weight=weight)(logits, target))
print("none, then mean():  ", losses.mean())
print("none, then weighted:", losses.sum() / weight[target[kept]].sum())
