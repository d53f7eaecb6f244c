import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2, 0.5, 0.1], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 0.3])
weight = torch.tensor([1.0, 2.0, 3.0, 4.0])

nn.BCELoss(weight=weight)(probabilities, target).backward()
print("autograd:", probabilities.grad)

x = probabilities.detach()
print("formula: ", weight * (x - target) / (x * (1 - x)).clamp(min=1e-12) / 4)
