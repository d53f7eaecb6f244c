import math

import torch
from torch.nn import functional as F

lines = F.gaussian_nll_loss.__doc__.splitlines()
print([line.strip() for line in lines if line.strip().startswith("eps")])

zero, variance = torch.zeros(1), torch.tensor([4.0])
print(f"torch:   {F.gaussian_nll_loss(zero, zero, variance, eps=1.0):.4f}")
print(f"clamped: {0.5 * math.log(max(4.0, 1.0)):.4f}")
print(f"added:   {0.5 * math.log(4.0 + 1.0):.4f}")
