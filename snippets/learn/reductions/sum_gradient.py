import torch
from torch import nn

for size in (8, 32):
    for reduction in ("mean", "sum"):
        weight = torch.zeros(1, requires_grad=True)
        criterion = nn.MSELoss(reduction=reduction)
        criterion(weight.expand(size), torch.ones(size)).backward()
        print(f"batch of {size}, {reduction}:", weight.grad)
