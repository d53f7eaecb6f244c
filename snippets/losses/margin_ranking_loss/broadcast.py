import warnings

import torch
from torch import nn

score1 = torch.tensor([[1.0], [2.0], [3.0]])
score2 = torch.tensor([[0.0, 1.0, 2.0]])  # a row, where a column was meant
target = torch.ones(3, 1)

criterion = nn.MarginRankingLoss()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("(3, 1) and (1, 3):", criterion(score1, score2, target))
print("warnings:", len(caught))
print("(3, 1) and (3, 1):", criterion(score1, score2.T, target))
