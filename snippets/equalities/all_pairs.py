import torch
from torch import nn

scores = torch.tensor([0.5, 2.0, 0.0, 1.8])
labels, others = [0, 3], [1, 2]
padded = torch.tensor([0, 3, -1, -1])

first, second = torch.cartesian_prod(scores[labels], scores[others]).T
ranking = nn.MarginRankingLoss(margin=1.0, reduction="sum")(
    first, second, torch.ones(4)
)
print("MultiLabelMarginLoss:        ", nn.MultiLabelMarginLoss()(scores, padded))
print("sum of MarginRankingLoss / C:", ranking / 4)
