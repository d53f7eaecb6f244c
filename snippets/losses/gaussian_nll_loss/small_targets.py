import torch
from torch import nn
from torch.nn import functional as F

target = 1e-4 * torch.tensor([3.0, -1.0, 2.0, -4.0])

for eps in (1e-6, 1e-12):
    log_variance = nn.Parameter(torch.zeros(()))  # one number for all
    optimizer = torch.optim.Adam([log_variance], lr=0.1)
    for _ in range(1000):
        optimizer.zero_grad()
        variance = log_variance.exp().expand(4)
        F.gaussian_nll_loss(0 * target, target, variance, eps=eps).backward()
        optimizer.step()
    print(f"eps={eps:g}: learned variance {log_variance.exp().item():.1e}")
print(f"mean squared error: {target.square().mean().item():.1e}")
