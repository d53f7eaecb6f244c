from torch import nn

try:
    nn.TripletMarginWithDistanceLoss(p=1)
except TypeError as error:
    print(f"TypeError: {error}")

distance = nn.PairwiseDistance(p=1)
print(nn.TripletMarginWithDistanceLoss(distance_function=distance))
