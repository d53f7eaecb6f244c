import warnings

import torch
from torch import nn

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) against (3,):", nn.MSELoss()(prediction, target))
print("warnings:           ", len(caught))
print("squeeze(1):         ", nn.MSELoss()(prediction.squeeze(1), target))
