import torch
from torch import nn

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 2])
linear_weight = nn.Parameter(torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]]))

for reduction in ("none", "mean"):
    criterion = nn.LinearCrossEntropyLoss(
        2, 3, weight=torch.tensor([1.0, 1.0, 3.0]), reduction=reduction
    )
    criterion.linear.weight = linear_weight
    print(f"{reduction}:", criterion(features, target).detach())
