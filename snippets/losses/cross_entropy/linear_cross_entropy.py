import torch
from torch.nn import functional as F

generator = torch.Generator().manual_seed(0)
hidden = torch.randn(4, 8, generator=generator)
weight = torch.randn(10, 8, generator=generator)  # of the output layer
target = torch.tensor([0, 3, 9, 1])

print(F.cross_entropy(hidden @ weight.T, target))
print(F.linear_cross_entropy(hidden, weight, target))
