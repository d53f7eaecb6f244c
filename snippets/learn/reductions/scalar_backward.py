import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5], requires_grad=True)
target = torch.tensor([2.0, 2.0])

losses = nn.MSELoss(reduction="none")(prediction, target)
losses.mean().backward()
print("per element:", losses.detach())
print("gradient:   ", prediction.grad)
