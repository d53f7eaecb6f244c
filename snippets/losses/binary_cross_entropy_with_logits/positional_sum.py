import warnings

import torch
from torch import nn

logits, target = torch.zeros(2), torch.ones(2)
pos_weight = torch.tensor(3.0)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("by position:", nn.BCEWithLogitsLoss(None, "sum", pos_weight)(logits, target))
print(
    "by name:    ",
    nn.BCEWithLogitsLoss(reduction="sum", pos_weight=pos_weight)(logits, target),
)
print("warning:", caught[0].message)
