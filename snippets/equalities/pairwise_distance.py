import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

for p in (1.0, 2.0):
    given = nn.TripletMarginWithDistanceLoss(
        distance_function=nn.PairwiseDistance(p=p)
    )(anchor, positive, negative)
    print(
        f"p={p:g}: with distance {given:.4f}, without {nn.TripletMarginLoss(p=p)(anchor, positive, negative):.4f}"
    )
