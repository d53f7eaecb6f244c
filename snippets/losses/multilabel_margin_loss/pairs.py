import torch
from torch import nn

scores = torch.tensor([2.0, 0.5, -1.0, 1.2])
target = torch.tensor([0, 3, -1, -1])

better, worse = torch.cartesian_prod(scores[[0, 3]], scores[[1, 2]]).T  # all pairs
ranking = nn.MarginRankingLoss(margin=1.0, reduction="sum")
print("MarginRankingLoss / C:", ranking(better, worse, torch.ones(4)) / 4)
print("MultiLabelMarginLoss: ", nn.MultiLabelMarginLoss()(scores, target))
