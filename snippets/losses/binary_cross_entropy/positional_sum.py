import textwrap
import warnings

import torch
from torch import nn

probabilities, target = torch.full((4,), 0.5), torch.ones(4)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("by position:", nn.BCELoss(None, "sum")(probabilities, target))
print("by name:    ", nn.BCELoss(reduction="sum")(probabilities, target))
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 80))
