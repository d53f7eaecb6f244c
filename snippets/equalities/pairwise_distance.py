import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

for p in (1.0, 2.0):
    with_distance = nn.TripletMarginWithDistanceLoss(
        distance_function=nn.PairwiseDistance(p=p)
    )
    for criterion in (with_distance, nn.TripletMarginLoss(p=p)):
        loss = criterion(anchor, positive, negative)
        print(f"p={p:g}, {type(criterion).__name__}: {loss:.4f}")
