import torch
from torch import nn

score1 = torch.tensor([2.0, 0.5, 1.0, 3.0])
score2 = torch.tensor([1.0, 1.5, 0.75, 1.0])
target = torch.tensor([1, 1, 1, -1])

criterion = nn.MarginRankingLoss(margin=0.5, reduction="none")
print("differences:", score1 - score2)
print("losses:     ", criterion(score1, score2, target))
print("mean:       ", (0.0 + (1.0 + 0.5) + (-0.25 + 0.5) + (2.0 + 0.5)) / 4)
