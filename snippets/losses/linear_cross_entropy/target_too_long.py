import torch
from torch import nn

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
criterion = nn.LinearCrossEntropyLoss(2, 3, options=nn.LinearCrossEntropyOptions())
criterion.linear.weight = nn.Parameter(
    torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
)

print("a target too many:", criterion(features, torch.tensor([0, 2, 1])).detach())
print("as many:          ", criterion(features, torch.tensor([0, 2])).detach())
