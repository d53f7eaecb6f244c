import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5]), torch.tensor([1.0, 1.5])
first_is_better = torch.tensor([True, False])

criterion = nn.MarginRankingLoss()
try:
    criterion(score1, score2, first_is_better)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(score1, score2, torch.where(first_is_better, 1.0, -1.0)))
