import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(16, 10, cutoffs=[2, 5])
features, target = torch.randn(4, 16), torch.tensor([0, 3, 4, 9])

print("AdaptiveLogSoftmaxWithLoss:", criterion(features, target).loss.detach())
print(
    "NLLLoss:                   ",
    nn.NLLLoss()(criterion.log_prob(features), target).detach(),
)
