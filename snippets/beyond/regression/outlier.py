import torch
from torch.nn import functional as F

target = torch.tensor(
    [1.0, 1.2, 0.8, 1.1, 0.9, 1.0, 1.1, 0.9, 1.0, 30.0]
)  # one is wrong


def t_loss(mean, log_scale, df=4.0):
    z = (target - mean) * (-log_scale).exp()
    return (log_scale + (df + 1) / 2 * (z**2 / df).log1p()).mean()


def gaussian(mean, log_scale):
    return F.gaussian_nll_loss(
        mean.expand(10), target, (2 * log_scale).exp().expand(10)
    )


for name, criterion in {"Gaussian": gaussian, "Student's t": t_loss}.items():
    mean, log_scale = (
        torch.zeros(1, requires_grad=True),
        torch.zeros(1, requires_grad=True),
    )
    optimizer = torch.optim.Adam([mean, log_scale], lr=0.05)
    for _ in range(1000):
        optimizer.zero_grad()
        criterion(mean, log_scale).backward()
        optimizer.step()
    print(f"{name}: mean {mean.item():.2f}, scale {log_scale.exp().item():.2f}")
