import textwrap
import warnings

import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]).log()
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.KLDivLoss()(log_probabilities, target)
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 88))
print("mean:     ", loss)
print("batchmean:", nn.KLDivLoss(reduction="batchmean")(log_probabilities, target))
