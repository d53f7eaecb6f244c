import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.LinearCrossEntropyLoss.__doc__.splitlines()
        if "required to be long" in line
    ]
)

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
criterion = nn.LinearCrossEntropyLoss(2, 3)
criterion.linear.weight = nn.Parameter(
    torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.0, 0.0]])
)
for dtype in (torch.int64, torch.uint8):
    print(dtype, criterion(features, torch.tensor([0, 2], dtype=dtype)).detach())
