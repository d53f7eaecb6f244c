import math

import torch
from torch import nn

target = torch.zeros(1)  # and a perfect prediction
for variance in (4.0, 1.0, 0.01, 1e-6, 0.0):
    loss = nn.GaussianNLLLoss()(target, target, variance).item()
    half_log = 0.5 * math.log(max(variance, 1e-6))
    print(f"variance {variance:g}: loss {loss:.4f}, formula {half_log:.4f}")
