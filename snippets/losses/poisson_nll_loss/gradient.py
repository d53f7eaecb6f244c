import torch
from torch import nn

target = torch.tensor([1.0, 3.0, 0.0])
x = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
expected = x.detach().exp().requires_grad_()

nn.PoissonNLLLoss()(x, target).backward()
print("log_input=True,  autograd:", x.grad)
print("                 formula: ", (expected.detach() - target) / 3)
nn.PoissonNLLLoss(log_input=False)(expected, target).backward()
print("log_input=False, autograd:", expected.grad)
print("                 formula: ", (1 - target / (expected.detach() + 1e-8)) / 3)
