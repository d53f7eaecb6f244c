import torch
from torch import nn

prediction = torch.zeros(4, requires_grad=True)
target = torch.tensor([0.1, -0.2, 0.1, 50.0])  # the last label is wrong

for criterion in (nn.MSELoss(), nn.SmoothL1Loss(), nn.L1Loss()):
    (gradient,) = torch.autograd.grad(criterion(prediction, target), prediction)
    print(f"{type(criterion).__name__}:", gradient)
