from torch import nn

try:
    nn.TripletMarginWithDistanceLoss(nn.PairwiseDistance())
except TypeError as error:
    print(f"TypeError: {error}")
