from torch import nn

try:
    nn.TripletMarginWithDistanceLoss(p=1)
except TypeError as error:
    print(f"TypeError: {error}")
