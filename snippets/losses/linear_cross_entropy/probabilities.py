import torch
from torch import nn

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
criterion = nn.LinearCrossEntropyLoss(2, 3)
criterion.linear.weight = nn.Parameter(
    torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
)

print(criterion(features, torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.5, 0.5]])).detach())
