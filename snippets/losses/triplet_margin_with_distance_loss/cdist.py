import torch
from torch import nn

anchor, positive, negative = torch.tensor(
    [[[0.0], [5.0]], [[1.0], [6.0]], [[-3.0], [2.0]]]
)

for distance in (nn.PairwiseDistance(), torch.cdist):
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=distance, reduction="none"
    )
    print(criterion(anchor, positive, negative))
