import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

ranking, higher = nn.MarginRankingLoss(), torch.ones(4)
print(
    "both orders:",
    ranking(prediction, target, higher) + ranking(prediction, target, -higher),
)
print("L1Loss:     ", nn.L1Loss()(prediction, target))
