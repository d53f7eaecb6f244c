import torch
from torch import nn

torch.manual_seed(0)
prediction = torch.randn(3, 5, requires_grad=True)
target = torch.randn(3, 5)

loss = nn.L1Loss()(prediction, target)
print("before backward():", prediction.grad)
loss.backward()
print(prediction.grad)
