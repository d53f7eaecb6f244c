import torch
from torch import nn

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
linear_weight = nn.Parameter(torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]))

for ignore_index, target in (
    (None, [0, -100]),
    (-100, [0, -100]),
    (255, [0, 255]),
    (2, [0, 2]),
):
    criterion = nn.LinearCrossEntropyLoss(2, 3, ignore_index=ignore_index)
    criterion.linear.weight = linear_weight
    print(ignore_index, target, criterion(features, torch.tensor(target)).detach())
