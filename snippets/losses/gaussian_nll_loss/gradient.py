import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
variance = torch.tensor([4.0, 0.25, 2.0, 0.25], requires_grad=True)
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

nn.GaussianNLLLoss()(prediction, target, variance).backward()
error, v = prediction.detach() - target, variance.detach()
print("prediction, autograd:", prediction.grad)
print("            formula: ", error / v / 4)
print("variance,   autograd:", variance.grad)
print("            formula: ", (1 / v - error**2 / v**2) / 2 / 4)
