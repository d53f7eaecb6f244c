import torch
from torch import nn

score1, score2 = torch.tensor([2.0, 2.0]), torch.tensor([1.0, 1.0])

for dtype in (torch.uint8, torch.int8):
    target = torch.tensor([1, 1]).to(dtype)
    print(dtype, nn.MarginRankingLoss()(score1, score2, target), "-target:", -target)
