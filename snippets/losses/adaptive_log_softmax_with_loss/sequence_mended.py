import torch
from torch import nn

criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features = torch.zeros(4, 7, 16)  # (N, L, D)
target = torch.zeros(4, 7, dtype=torch.long)
column = torch.zeros(4, 1, dtype=torch.long)

print(criterion(features.flatten(0, 1), target.flatten()).loss.detach())
print(criterion(torch.zeros(4, 16), column.squeeze(1)).loss.detach())
