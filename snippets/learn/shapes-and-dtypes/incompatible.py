import warnings

import torch
from torch import nn

features, target = torch.zeros(4, 2), torch.zeros(4)  # one number for each sample

warnings.simplefilter("ignore")  # the same warning as for (N, 1) against (N,)
try:
    nn.MSELoss()(nn.Linear(2, 3)(features), target)  # predicts three numbers
except RuntimeError as error:
    print(f"RuntimeError: {error}")

prediction = nn.Linear(2, 1)(features).squeeze(1)
print(prediction.shape, target.shape, nn.MSELoss()(prediction, target).shape)
