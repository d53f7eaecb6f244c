import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(5, 10)
features, target = torch.randn(4, 7, 5), torch.randint(10, (4, 7))  # (N, L, D), (N, L)

try:
    criterion(features, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(features.flatten(0, 1), target.flatten()).detach())
