import textwrap
import warnings

import torch
from torch import nn
from torch.nn import functional as F

prediction, target = torch.tensor([1.0, 3.0]), torch.zeros(2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("MSELoss('sum'):           ", nn.MSELoss("sum")(prediction, target))
    print("mse_loss(..., 'sum'):     ", F.mse_loss(prediction, target, "sum"))
print("MSELoss(reduction='sum'): ", nn.MSELoss(reduction="sum")(prediction, target))
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 84))
