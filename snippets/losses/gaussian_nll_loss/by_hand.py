import math

import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
variance = torch.tensor([1.0, 0.25, 4.0, 0.25])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("errors:", prediction - target)
print("losses:", nn.GaussianNLLLoss(reduction="none")(prediction, target, variance))
print("mean:  ", round((1.5 - math.log(2)) / 4, 4))
