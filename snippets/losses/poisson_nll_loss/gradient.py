import torch
from torch import nn

target = torch.tensor([1.0, 3.0, 0.0])
log_rate = torch.tensor([0.0, 1.0, 2.0], requires_grad=True)
rate = log_rate.detach().exp().requires_grad_()

nn.PoissonNLLLoss()(log_rate, target).backward()
print("log_input=True,  autograd:", log_rate.grad)
print("                 formula: ", (log_rate.detach().exp() - target) / 3)
nn.PoissonNLLLoss(log_input=False)(rate, target).backward()
print("log_input=False, autograd:", rate.grad)
print("                 formula: ", (1 - target / (rate.detach() + 1e-8)) / 3)
