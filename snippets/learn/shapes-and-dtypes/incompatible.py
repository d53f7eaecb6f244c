import warnings

import torch
from torch import nn

prediction, target = torch.zeros(4, 3), torch.zeros(4)

warnings.simplefilter("ignore")  # the same warning as for (N, 1) against (N,)
try:
    nn.MSELoss()(prediction, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
