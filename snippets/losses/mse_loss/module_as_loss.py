import warnings

import torch
from torch import nn

prediction = torch.tensor(1.0, requires_grad=True)
target = torch.tensor(2.0)

with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    loss = nn.MSELoss(prediction, target)  # single numbers: no error yet
try:
    loss.backward()
except AttributeError as error:
    print(f"AttributeError: {error}")
