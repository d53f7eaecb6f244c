from torch import nn

lines = [line.strip() for line in nn.TripletMarginWithDistanceLoss.__doc__.splitlines()]
print([line for line in lines if "nonnegative margin" in line.lower()])

try:
    nn.TripletMarginWithDistanceLoss(margin=0.0)
except ValueError as error:
    print(f"ValueError: {error}")
