import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features = torch.zeros(4, 7, 16)  # (N, L, D)
target = torch.zeros(4, 7, dtype=torch.long)

try:
    criterion(features, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(features.flatten(0, 1), target.flatten()).loss.detach())
