import warnings

import torch
from torch import nn

rate, target = torch.tensor([0.0]), torch.tensor([1.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_position = nn.PoissonNLLLoss(False, False, 0.01)
print("by position: eps", by_position.eps, "loss", by_position(rate, target).item())
by_name = nn.PoissonNLLLoss(log_input=False, eps=0.01)
print("by name:     eps", by_name.eps, "loss", by_name(rate, target).item())
print("warning:", caught[0].message)
