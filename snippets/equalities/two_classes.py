import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5], [0.5, 3.0], [1.0, 1.2]])
label = torch.tensor([0, 1, 0])

ranking = nn.MarginRankingLoss(margin=1.0)(
    scores[:, 0], scores[:, 1], torch.tensor([1, -1, 1])
)
print("MultiMarginLoss:          ", nn.MultiMarginLoss()(scores, label))
print("half of MarginRankingLoss:", ranking / 2)
