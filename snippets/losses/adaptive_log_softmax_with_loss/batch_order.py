import torch
from torch import nn

text = nn.AdaptiveLogSoftmaxWithLoss.__doc__.splitlines()
print(*[line.strip() for line in text if "should be sorted" in line])

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features, target = torch.randn(4, 16), torch.tensor([9, 0, 8, 4])

order = target.argsort()
print(criterion(features, target).loss.detach())
print(criterion(features[order], target[order]).loss.detach())
