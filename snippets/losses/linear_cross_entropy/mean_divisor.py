import torch
from torch.nn import functional as F

text = F.linear_cross_entropy.__doc__.splitlines()
print(*[line.strip() for line in text if "number of elements" in line])

inputs = torch.zeros(3, 2), torch.zeros(2, 2), torch.tensor([0, 1, -100])
weight = torch.tensor([1.0, 3.0])
losses = F.linear_cross_entropy(*inputs, weight=weight, reduction="none")
print(losses, "mean:", F.linear_cross_entropy(*inputs, weight=weight))
print("by the elements:", losses.sum() / 3, "by the weights:", losses.sum() / (1 + 3))
