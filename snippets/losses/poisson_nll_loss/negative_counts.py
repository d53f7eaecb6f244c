import torch
from torch import nn

lines = nn.PoissonNLLLoss.__doc__.splitlines()
print([line.strip() for line in lines if "target = torch" in line])

torch.manual_seed(0)
target = torch.randn(5, 2)
print("of", target.numel(), "counts:", (target < 0).sum().item(), "negative,", end=" ")
print((target == target.round()).sum().item(), "whole numbers")
