import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.AdaptiveLogSoftmaxWithLoss(8, 100, cutoffs=[10, 50], div_value=4.0)
print(f"{caught[0].category.__name__}: {caught[0].message}")
print("features:", [layers[1].in_features for layers in criterion.tail])

torch.manual_seed(0)
log_probabilities = criterion.log_prob(torch.randn(1, 8))[0, 50:].detach()
difference = log_probabilities.max() - log_probabilities.min()
print("difference in the last cluster:", difference.item())
