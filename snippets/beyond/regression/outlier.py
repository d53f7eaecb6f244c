import torch
from torch.nn import functional as F

target = torch.tensor([1.0, 1.2, 0.8, 1.1, 0.9, 1.0, 1.1, 0.9, 1.0, 30.0])


def t_loss(mean, log_scale, df=4.0):
    z = (target - mean) * (-log_scale).exp()
    return (log_scale + (df + 1) / 2 * (z**2 / df).log1p()).mean()


def gaussian(mean, log_scale):
    variance = (2 * log_scale).exp()
    return F.gaussian_nll_loss(mean.expand(10), target, variance.expand(10))


for name, criterion in {"Gaussian": gaussian, "Student's t": t_loss}.items():
    both = torch.zeros(2, requires_grad=True)  # the mean, the logarithm of the scale
    optimizer = torch.optim.Adam([both], lr=0.05)
    for _ in range(1000):
        optimizer.zero_grad()
        criterion(*both).backward()
        optimizer.step()
    print(f"{name}: mean {both[0].item():.2f}, scale {both[1].exp().item():.2f}")
