import torch
from torch import nn

anchor = torch.tensor([[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [3.0, 4.0], [5.0, 0.0]])
negative = torch.tensor([[0.0, 1.0], [-4.0, 3.0], [-1.0, 0.0]])

print(
    nn.TripletMarginWithDistanceLoss()(anchor, positive, negative),
    nn.TripletMarginLoss()(anchor, positive, negative),
)
for p in (1.0, 3.0):
    given = nn.TripletMarginWithDistanceLoss(
        distance_function=nn.PairwiseDistance(p=p, eps=0.1)
    )
    print(
        given(anchor, positive, negative),
        nn.TripletMarginLoss(p=p, eps=0.1)(anchor, positive, negative),
    )
