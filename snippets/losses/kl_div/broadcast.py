import warnings

import torch
from torch import nn

print([line.strip() for line in nn.KLDivLoss.__doc__.splitlines() if "Target:" in line])

log_probabilities = torch.tensor([[0.5, 0.25, 0.25]]).log()  # (1, 3): one prediction
target = torch.tensor([[0.25, 0.5, 0.25]]).repeat(4, 1)  # (4, 3): four equal targets
criterion = nn.KLDivLoss(reduction="batchmean")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(1, 3) against (4, 3):", criterion(log_probabilities, target))
print("warnings:", len(caught))
print("(4, 3) against (4, 3):", criterion(log_probabilities.expand(4, 3), target))
