import torch
from torch import nn

torch.manual_seed(0)
for size in (8, 128, 2048):
    norms = []
    for reduction in ("mean", "sum"):
        weight = torch.zeros(100, requires_grad=True)
        inputs, target = torch.randn(size, 100), torch.randn(size)  # nothing to learn
        nn.MSELoss(reduction=reduction)(inputs @ weight, target).backward()
        norms.append(weight.grad.norm())
    print(f"batch of {size}: norm with mean {norms[0]:.2f}, with sum {norms[1]:.0f}")
