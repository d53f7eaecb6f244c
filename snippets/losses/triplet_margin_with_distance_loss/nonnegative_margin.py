from torch import nn

for line in nn.TripletMarginWithDistanceLoss.__doc__.splitlines():
    if "nonnegative margin" in line.lower():
        print(line.strip())

try:
    nn.TripletMarginWithDistanceLoss(margin=0.0)
except ValueError as error:
    print(f"ValueError: {error}")
