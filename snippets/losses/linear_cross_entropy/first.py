import torch
from torch import nn

criterion = nn.LinearCrossEntropyLoss(in_features=2, num_classes=3)
criterion.linear.weight = nn.Parameter(
    torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
)  # else drawn at random

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
target = torch.tensor([0, 2])
print(criterion(features, target))
