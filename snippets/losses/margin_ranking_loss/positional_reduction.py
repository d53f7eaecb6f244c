import warnings

import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5]), torch.tensor([1.0, 1.5])
target = torch.tensor([1, 1])

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    by_position = nn.MarginRankingLoss(0.5, "none")
print("by position:", by_position(score1, score2, target))
print("warning:", str(caught[0].message).partition(",")[0])

by_name = nn.MarginRankingLoss(0.5, reduction="none")
print("by name:", by_name(score1, score2, target))
