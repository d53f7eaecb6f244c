import textwrap
import warnings

import torch
from torch import nn

log_probabilities = torch.tensor([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]).log()
target = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for reduction in ("sum", "mean", "batchmean"):
        criterion = nn.KLDivLoss(reduction=reduction)
        print(f"{reduction}:", criterion(log_probabilities, target))
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 84))
