import torch
from torch import nn

score1 = torch.tensor([[2.0, 0.5], [1.0, 3.0]])
score2 = torch.tensor([[1.0, 1.5], [0.75, 1.0]])
target = torch.tensor([[1, 1], [1, -1]])

for line in nn.MarginRankingLoss.__doc__.splitlines():
    if "1D" in line:
        print(line.strip())
print(nn.MarginRankingLoss(margin=0.5, reduction="none")(score1, score2, target))
print(nn.MarginRankingLoss(margin=0.5)(score1, score2, target))
