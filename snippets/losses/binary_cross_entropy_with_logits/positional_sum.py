import textwrap
import warnings

import torch
from torch import nn

logits, target = torch.zeros(2), torch.ones(2)
three = torch.tensor(3.0)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.BCEWithLogitsLoss(None, "sum", three)
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 80))
print("by position:", criterion(logits, target))

criterion = nn.BCEWithLogitsLoss(reduction="sum", pos_weight=three)
print("by name:    ", criterion(logits, target))
