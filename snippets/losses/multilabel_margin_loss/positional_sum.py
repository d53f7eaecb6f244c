import warnings

import torch
from torch import nn

scores, target = torch.zeros(3, 4), torch.tensor([[0, -1, -1, -1]] * 3)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_position = nn.MultiLabelMarginLoss("sum")
print("by position:", by_position(scores, target))
print("warning:", str(caught[0].message).partition(",")[0])
print("by name:", nn.MultiLabelMarginLoss(reduction="sum")(scores, target))
