import warnings

import torch
from torch import nn

log_probabilities = torch.tensor([[0.2], [0.3], [0.5]]).log()  # (3, 1)
target = torch.tensor([0.2, 0.3, 0.5])  # (3,), the same numbers
criterion = nn.KLDivLoss(reduction="sum")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) against (3,):", criterion(log_probabilities, target))
print("warnings:", len(caught))
print("(3,) against (3,):  ", criterion(log_probabilities.squeeze(1), target))
