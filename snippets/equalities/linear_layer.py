import torch
from torch import nn

features = torch.tensor([[1.0, 0.0], [0.0, 2.0], [1.0, -1.0]])
target = torch.tensor([0, 2, 1])
criterion = nn.LinearCrossEntropyLoss(2, 3)
criterion.linear.weight.data = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])

print("LinearCrossEntropyLoss:", criterion(features, target).detach())
print(
    "CrossEntropyLoss:      ",
    nn.CrossEntropyLoss()(criterion.linear(features), target).detach(),
)
