import torch
from torch import nn

for shape in ((4,), (4, 2), (4, 3, 8, 8)):
    prediction, target = torch.ones(shape), torch.zeros(shape)
    each = nn.L1Loss(reduction="none")(prediction, target)
    mean = nn.L1Loss()(prediction, target)
    print(shape, "each:", tuple(each.shape), "mean:", tuple(mean.shape))
