import textwrap
import warnings

import torch
from torch import nn

logits, target = torch.zeros(2, 3), torch.ones(2, 3)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    criterion = nn.MultiLabelSoftMarginLoss(None, "sum")
print(textwrap.fill(f"{caught[0].category.__name__}: {caught[0].message}", 80))
print("by position:", criterion(logits, target))
criterion = nn.MultiLabelSoftMarginLoss(reduction="sum")
print("by name:    ", criterion(logits, target))
