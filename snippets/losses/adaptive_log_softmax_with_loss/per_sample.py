import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
result = criterion(torch.randn(4, 16), torch.tensor([0, 4, 8, 9]))

losses = -result.output.detach()
print("none:", losses)
print("sum: ", losses.sum())
print("mean:", losses.mean(), "as .loss:", result.loss.detach())
