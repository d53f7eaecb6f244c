import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[9])
features, target = torch.randn(4, 16), torch.tensor([0, 3, 8, 9])

print("AdaptiveLogSoftmaxWithLoss:", criterion(features, target).loss.detach())
print(
    "CrossEntropyLoss:          ",
    nn.CrossEntropyLoss()(criterion.head(features), target).detach(),
)
