import torch
from torch import nn

scores = torch.tensor([2.0, 0.5, -1.0, 1.2])
labels, others = scores[[0, 3]], scores[[1, 2]]

pairs = torch.cartesian_prod(labels, others)
ranking = nn.MarginRankingLoss(margin=1.0, reduction="sum")(
    pairs[:, 0], pairs[:, 1], torch.ones(4)
)
print("MarginRankingLoss of all pairs, over C:", ranking / 4)
print(
    "MultiLabelMarginLoss:                  ",
    nn.MultiLabelMarginLoss()(scores, torch.tensor([0, 3, -1, -1])),
)
