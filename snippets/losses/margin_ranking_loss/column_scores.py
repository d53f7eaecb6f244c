import torch
from torch import nn

score1 = torch.tensor([[2.0], [0.5], [1.0], [3.0]])  # what nn.Linear(…, 1) returns
score2 = torch.tensor([[1.0], [1.5], [0.75], [1.0]])
target = torch.tensor([1, 1, 1, -1])

criterion = nn.MarginRankingLoss(margin=0.5)
try:
    criterion(score1, score2, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(score1.squeeze(1), score2.squeeze(1), target))
