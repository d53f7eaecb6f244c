import textwrap
import warnings

import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print('L1Loss("sum"):', nn.L1Loss("sum")(prediction, target))
    print('l1_loss(…, "sum"):', F.l1_loss(prediction, target, "sum"))
print(textwrap.fill(f"warning: {caught[0].message}", 80))
print('L1Loss(reduction="sum"):', nn.L1Loss(reduction="sum")(prediction, target))
