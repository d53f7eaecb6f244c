import textwrap
import warnings

import torch
from torch import nn

logits, target = torch.zeros(3), torch.ones(3)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("by position:", nn.SoftMarginLoss("sum")(logits, target))
print("by name:    ", nn.SoftMarginLoss(reduction="sum")(logits, target))
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 80))
