import torch
from torch import nn

scores = torch.tensor([-7.0, 3.0, 0.5, -2.0])
target = torch.tensor([1, -1, 1, -1])

hinge = nn.MarginRankingLoss(margin=1.0, reduction="none")  # max(0, 1 − y (x − 0))
print("hinge:      ", hinge(scores, torch.zeros(4), target))
print("soft margin:", nn.SoftMarginLoss(reduction="none")(scores, target))
