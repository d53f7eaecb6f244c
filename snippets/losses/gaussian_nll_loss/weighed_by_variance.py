import torch
from torch import nn
from torch.nn import functional as F

target = torch.tensor([3.0])  # the prediction is 0, so the right variance is 9

for detached in (False, True):
    log_variance = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.Adam([log_variance], lr=0.1)
    for _ in range(500):
        optimizer.zero_grad()
        variance = log_variance.exp()
        weight = variance.detach() if detached else variance
        loss = weight * F.gaussian_nll_loss(torch.zeros(1), target, variance)
        loss.backward()
        optimizer.step()
    print(f"detached {detached}: learned variance {log_variance.exp().item():.4f}")
