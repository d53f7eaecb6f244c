import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5], [0.5, 3.0], [1.0, 0.0]])
target = torch.tensor([0, 0, 1])

first_is_right = 1 - 2 * target  # 1 for class 0, -1 for class 1
ranking = nn.MarginRankingLoss(margin=1.0)
print("MultiMarginLoss:      ", nn.MultiMarginLoss()(scores, target))
print("MarginRankingLoss / 2:", ranking(scores[:, 0], scores[:, 1], first_is_right) / 2)
