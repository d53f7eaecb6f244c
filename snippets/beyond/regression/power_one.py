import torch
from torch.nn import functional as F


def kernel(log_mean, target, power):
    a, b = 1 - power, 2 - power
    return (b * log_mean).exp() / b - target * (a * log_mean).exp() / a


log_mean, target = torch.tensor([0.5, 1.0]), torch.tensor([0.0, 3.0])
for power in (1.0, 1.5, 2.0):
    print(f"power {power}: {kernel(log_mean, target, power).mean():.4f}")
print(f"Poisson, for power 1: {F.poisson_nll_loss(log_mean, target):.4f}")
gamma = log_mean + target * (-log_mean).exp()
print(f"gamma, for power 2: {gamma.mean():.4f}")
