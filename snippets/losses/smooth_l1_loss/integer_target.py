import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([2, 2])

loss = nn.SmoothL1Loss()(prediction, target)
loss.backward()
print(loss.item(), prediction.grad)
