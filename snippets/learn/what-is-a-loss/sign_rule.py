import torch
from torch import nn

torch.manual_seed(0)
prediction = torch.randn(3, 5, requires_grad=True)
target = torch.randn(3, 5)

nn.L1Loss()(prediction, target).backward()
too_high = prediction > target
print("1 / 15 =", round(1 / 15, 4))
print("where the prediction is too high:", prediction.grad[too_high].unique())
print("where the prediction is too low: ", prediction.grad[~too_high].unique())
