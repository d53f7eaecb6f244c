import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])


def squared_distance(x, y):
    return (x - y).square().sum(dim=-1)


plain = nn.TripletMarginLoss(reduction="none")
squared = nn.TripletMarginWithDistanceLoss(
    distance_function=squared_distance, reduction="none"
)
print("distances:        ", plain(anchor, positive, negative))
print("squared distances:", squared(anchor, positive, negative))
