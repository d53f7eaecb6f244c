import torch
from torch import nn
from torch.nn import functional as F

try:
    nn.TripletMarginLoss(margin=0.0)
except ValueError as error:
    print(f"ValueError: {error}")

anchor, positive, negative = torch.tensor(
    [[[0.0], [1.0]], [[3.0], [1.5]], [[2.0], [9.0]]]
)
to_positive = F.pairwise_distance(anchor, positive)
to_negative = F.pairwise_distance(anchor, negative)
print("relu:   ", F.relu(to_positive - to_negative))
criterion = nn.MarginRankingLoss(margin=0.0, reduction="none")
print("ranking:", criterion(to_negative, to_positive, torch.ones(2)))
