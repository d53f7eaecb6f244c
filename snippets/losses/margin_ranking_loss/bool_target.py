import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5]), torch.tensor([1.0, 1.5])
first_is_better = torch.tensor([True, False])

try:
    nn.MarginRankingLoss()(score1, score2, first_is_better)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
