import torch
from torch import nn

score1 = torch.tensor([2.0, 0.5, 1.0, 3.0])
score2 = torch.tensor([1.0, 1.5, 0.75, 1.0])
target = torch.tensor([1, 1, 1, -1])

for reduction in ("none", "mean", "sum"):
    criterion = nn.MarginRankingLoss(margin=0.5, reduction=reduction)
    print(f"{reduction}:", criterion(score1, score2, target))
