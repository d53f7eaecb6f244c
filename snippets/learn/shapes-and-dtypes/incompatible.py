import warnings

import torch
from torch import nn

prediction, target = torch.zeros(4, 3), torch.zeros(4)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # the same warning as before
    try:
        nn.MSELoss()(prediction, target)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
