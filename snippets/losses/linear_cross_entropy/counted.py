import torch
from torch import nn

features, target = torch.tensor([[2.0, 1.0], [0.0, 3.0]]), torch.tensor([0, 2])
weights = {"linear.weight": torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])}

for arguments in (
    {"reduction": "none"},
    {"reduction": "sum"},
    {"reduction": "mean"},
    {"weight": torch.tensor([1.0, 1.0, 3.0])},
    {"ignore_index": 2},
):
    criterion = nn.LinearCrossEntropyLoss(2, 3, **arguments)
    criterion.load_state_dict(weights, strict=False)
    print(arguments, criterion(features, target).detach())
