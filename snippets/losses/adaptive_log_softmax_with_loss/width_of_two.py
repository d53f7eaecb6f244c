import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10, 50], div_value=2.0)
print("features:", [layers[1].in_features for layers in criterion.tail])

log_probabilities = criterion.log_prob(torch.randn(1, 8))[0, 50:].detach()
difference = log_probabilities.max() - log_probabilities.min()
print(f"difference in the last cluster: {difference:.1f}")
