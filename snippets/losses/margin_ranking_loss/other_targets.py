import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 2.0, 2.0, 2.0]), torch.tensor([1.0, 1.0, 1.0, 1.0])
target = torch.tensor([-1.0, -3.0, -0.5, 0.0])

for line in nn.MarginRankingLoss.__doc__.splitlines():
    if "containing 1 or -1" in line:
        print(line.strip())
print(nn.MarginRankingLoss(margin=0.5, reduction="none")(score1, score2, target))
