import warnings

import torch
from torch import nn

prediction, target = torch.tensor([0.5, 2.0]), torch.tensor([1.0, 0.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss(reduction="elementwise_mean")(prediction, target))
print(f"UserWarning: {caught[0].message}")
print(nn.MSELoss(reduction="mean")(prediction, target))
