import torch
from torch import nn

anchor, positive, negative = torch.zeros(3, 2, 4)

criterion = nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance)
try:
    criterion(anchor, positive, negative)
except TypeError as error:
    print(f"TypeError: {error}")

criterion = nn.TripletMarginWithDistanceLoss(distance_function=nn.PairwiseDistance())
print(criterion(anchor, positive, negative))
