from torch import nn

print(nn.AdaptiveLogSoftmaxWithLoss(64, 10_000, cutoffs=[100, 1000]).cutoffs)
