import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 0.5, 1.0]), torch.tensor([1.0, 1.5, 0.75])
target = torch.tensor([1, 1, 1])

for shift in (0.0, 100.0):
    print(nn.MarginRankingLoss(margin=0.5)(score1 + shift, score2 + shift, target))
