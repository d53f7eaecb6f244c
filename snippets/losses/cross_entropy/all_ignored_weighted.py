import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0], [5.0, 0.0, 0.0]])
weight = torch.tensor([1.0, 1.0, 3.0])
criterion = nn.CrossEntropyLoss(weight=weight, reduction="sum")

for target in (torch.tensor([0, 2, -100]), torch.tensor([-100, -100, -100])):
    divisor = weight[target[target != -100]].sum()
    print(criterion(logits, target) / (divisor if divisor > 0 else 1))
