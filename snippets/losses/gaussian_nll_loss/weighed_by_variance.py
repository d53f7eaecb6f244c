import torch
from torch import nn

target = torch.tensor([3.0])  # the prediction is 0, so the right variance is 9

for name, weight in {
    "with its gradient": lambda v: v,
    "detached": lambda v: v.detach(),
}.items():
    log_variance = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.Adam([log_variance], lr=0.1)
    for _ in range(500):
        optimizer.zero_grad()
        variance = log_variance.exp()
        losses = nn.GaussianNLLLoss(reduction="none")(torch.zeros(1), target, variance)
        (weight(variance) * losses).mean().backward()
        optimizer.step()
    print(
        f"weighed with the variance, {name}: learned variance {log_variance.exp().item():.4f}"
    )
