import torch
from torch import nn

for line in nn.TripletMarginWithDistanceLoss.__doc__.splitlines():
    if ":math:`(N)`" in line:
        print(line.strip())

criterion = nn.TripletMarginWithDistanceLoss(reduction="none")
for shape in ((2, 8), (2, 5, 8), (8,)):
    print(shape, "gives", tuple(criterion(*torch.zeros(3, *shape)).shape))
