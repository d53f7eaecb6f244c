import torch
from torch import nn

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 1])
linear_weight = nn.Parameter(torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]))

for label_smoothing in (0.0, 0.1, 1.0):
    criterion = nn.LinearCrossEntropyLoss(2, 3, label_smoothing=label_smoothing)
    criterion.linear.weight = linear_weight
    print(label_smoothing, criterion(features, target).detach())
