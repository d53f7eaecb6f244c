import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[3, 6])
features, target = torch.randn(4, 16), torch.tensor([0, 4, 8, -100])
try:
    criterion(features, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}".strip())

kept = target != -100
print(criterion(features[kept], target[kept]).loss.detach())
