import torch
from torch import nn

lines = [line.strip() for line in nn.TripletMarginWithDistanceLoss.__doc__.splitlines()]
print([line for line in lines if ":math:`(N)`" in line])

for shape in ((2, 8), (2, 5, 8), (8,)):
    criterion = nn.TripletMarginWithDistanceLoss(reduction="none")
    print(shape, "gives", tuple(criterion(*torch.zeros(3, *shape)).shape))
