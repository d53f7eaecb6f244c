import torch
from torch import nn

prediction = torch.tensor([0.2, 0.5, 0.4, 0.9])
target = torch.tensor([0.1, 0.5, 0.6, 0.0])  # between 0 and 1; the last is wrong

print("half of MSELoss:", nn.MSELoss()(prediction, target) / 2)
print("SmoothL1Loss():", nn.SmoothL1Loss()(prediction, target))
print("fixed, beta=0.2:", nn.SmoothL1Loss(beta=0.2)(prediction, target))
