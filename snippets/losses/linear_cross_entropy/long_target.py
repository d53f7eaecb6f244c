import torch
from torch import nn

text = nn.LinearCrossEntropyLoss.__doc__.splitlines()
print(*[line.strip() for line in text if "required to be long" in line])

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
criterion = nn.LinearCrossEntropyLoss(2, 3)
nn.init.eye_(criterion.linear.weight)
for dtype in (torch.int64, torch.uint8):
    print(dtype, criterion(features, torch.tensor([0, 2], dtype=dtype)).detach())
