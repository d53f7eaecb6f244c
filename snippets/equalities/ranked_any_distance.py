import torch
from torch import nn

anchor = torch.tensor([[1.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])


def distance(x, y):
    return 1 - nn.functional.cosine_similarity(x, y)


near, far = distance(anchor, positive), distance(anchor, negative)
triplet = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=0.3)
print("TripletMarginWithDistanceLoss:", triplet(anchor, positive, negative))
print(
    "MarginRankingLoss:            ",
    nn.MarginRankingLoss(margin=0.3)(far, near, torch.ones(3)),
)
