import textwrap
import warnings

import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print('MSELoss("sum"):', nn.MSELoss("sum")(prediction, target))
    print('mse_loss(…, "sum"):', F.mse_loss(prediction, target, "sum"))
print(textwrap.fill(f"warning: {caught[0].message}", 80))
print('MSELoss(reduction="sum"):', nn.MSELoss(reduction="sum")(prediction, target))
