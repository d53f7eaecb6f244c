import torch

x = torch.ones(2, requires_grad=True)
(gradient,) = torch.autograd.grad(x.square().sum(), x)
try:
    (gradient.norm() - 1).square().backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")
