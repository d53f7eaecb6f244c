import warnings

import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5]), torch.tensor([1.0, 1.5])
target = torch.tensor([1, 1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("by position:", nn.MarginRankingLoss(0.5, "none")(score1, score2, target))
print(
    "by name:    ", nn.MarginRankingLoss(0.5, reduction="none")(score1, score2, target)
)
print("warning:", caught[0].message)
