import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features = torch.randn(2, 3, 16)  # (N, L, D)

print(criterion.predict(features))
print(criterion.predict(features.flatten(0, 1)).unflatten(0, (2, 3)))
