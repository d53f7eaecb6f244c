import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("beta 1:  ", nn.SmoothL1Loss()(prediction, target))
print("beta 0.5:", nn.SmoothL1Loss(beta=0.5)(prediction, target))
