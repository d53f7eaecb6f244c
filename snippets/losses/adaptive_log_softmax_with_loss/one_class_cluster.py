import torch
from torch import nn

torch.manual_seed(0)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[9])
criterion = nn.LinearCrossEntropyLoss(16, 10)
criterion.linear.weight = adaptive.head.weight
features, target = torch.randn(4, 16), torch.tensor([0, 4, 8, 9])

print(adaptive(features, target).loss.detach())
print(criterion(features, target).detach())
