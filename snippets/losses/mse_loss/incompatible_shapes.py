import warnings

import torch
from torch import nn

prediction, target = torch.ones(4, 3), torch.zeros(4)

with warnings.catch_warnings(record=True):
    warnings.simplefilter("always")
    try:
        nn.MSELoss()(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
