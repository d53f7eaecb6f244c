import warnings

import torch
from torch import nn

prediction = torch.tensor([[1.0], [2.0], [3.0]])  # what nn.Linear(…, 1) returns
target = torch.tensor([1.0, 2.0, 3.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) against (3,):", nn.SmoothL1Loss()(prediction, target))
print("warnings:", len(caught))
print("(3,) against (3,):  ", nn.SmoothL1Loss()(prediction.squeeze(1), target))
