import warnings

import torch
from torch import nn

logits = torch.tensor(
    [[5.0], [-5.0], [5.0]]
)  # what nn.Linear(…, 1) returns, all three right
target = torch.tensor([1.0, 0.0, 1.0])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) against (3,):  ", nn.MultiLabelSoftMarginLoss()(logits, target))
print("warnings:", len(caught))
print(
    "(3, 1) against (3, 1):", nn.MultiLabelSoftMarginLoss()(logits, target.unsqueeze(1))
)
