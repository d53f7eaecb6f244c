import torch
from torch import nn

torch.manual_seed(0)
target = 20.0 + 0.5 * torch.randn(1000)  # standard deviation 0.5
mean = nn.Parameter(torch.tensor(20.0))
log_variance = nn.Parameter(torch.tensor(0.0))
optimizer = torch.optim.SGD([mean, log_variance], lr=0.1)

for _ in range(200):
    optimizer.zero_grad()
    variance = log_variance.exp()
    nn.GaussianNLLLoss()(mean.expand(1000), target, variance.expand(1000)).backward()
    optimizer.step()

for name, width in (
    ("2 variances", 2 * variance),
    ("2 standard deviations", 2 * variance.sqrt()),
):
    inside = ((target - mean).abs() < width).float().mean()
    print(f"{name}: mean ± {width:.2f}, which holds {inside:.0%} of the targets")
