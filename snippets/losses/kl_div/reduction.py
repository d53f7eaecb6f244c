import warnings

import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]]).log()
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # "mean" warns, see below
    for reduction in ("none", "sum", "batchmean", "mean"):
        print(
            f"{reduction}:",
            nn.KLDivLoss(reduction=reduction)(log_probabilities, target),
        )
