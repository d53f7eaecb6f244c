import torch
from torch import nn

torch.manual_seed(0)
for size in (8, 128, 2048):
    gradients = []
    for _ in range(1000):
        weight = torch.zeros(1, requires_grad=True)
        target = 1 + 3 * torch.randn(size)  # 1 and noise
        nn.MSELoss()(weight.expand(size), target).backward()
        gradients.append(weight.grad)
    gradients = torch.cat(gradients)
    print(f"batch of {size}: {gradients.mean():.2f} ± {gradients.std():.2f}")
