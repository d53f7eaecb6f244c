import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

nn.SmoothL1Loss(beta=2.0)(prediction, target).backward()
print("autograd:", prediction.grad)

error = prediction.detach() - target
print("formula: ", (error / 2.0).clamp(-1.0, 1.0) / 4)
