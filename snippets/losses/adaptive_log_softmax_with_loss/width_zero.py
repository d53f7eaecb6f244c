import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10, 50], div_value=4.0)
print(
    "features:",
    [layers[1].in_features for layers in criterion.tail],
    "warning:",
    caught[0].message,
)

torch.manual_seed(0)
log_probabilities = criterion.log_prob(torch.randn(1, 8))[0]
print(
    "differences in the last cluster:",
    (log_probabilities[50:] - log_probabilities[50]).abs().max().item(),
)
