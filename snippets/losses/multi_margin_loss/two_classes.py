import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5], [0.5, 3.0], [1.0, 0.0]])
target = torch.tensor([0, 0, 1])

first_is_right = 1 - 2 * target
print(nn.MultiMarginLoss()(scores, target))
print(nn.MarginRankingLoss(margin=1.0)(scores[:, 0], scores[:, 1], first_is_right) / 2)
