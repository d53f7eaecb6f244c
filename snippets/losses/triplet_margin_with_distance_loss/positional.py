from torch import nn

distance = nn.PairwiseDistance(p=1)
try:
    nn.TripletMarginWithDistanceLoss(distance)
except TypeError as error:
    print(f"TypeError: {error}")

print(nn.TripletMarginWithDistanceLoss(distance_function=distance))
