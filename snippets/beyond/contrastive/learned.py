import math

import torch
from torch.nn import functional as F

cosines = 0.05 * torch.eye(8)  # the pairs at 0.05, all others at 0
target = torch.arange(8)
for limit in (math.inf, 100):
    log_scale = torch.tensor(math.log(1 / 0.07), requires_grad=True)
    optimizer = torch.optim.Adam([log_scale], lr=0.05)
    for _ in range(80):
        optimizer.zero_grad()
        F.cross_entropy(log_scale.exp() * cosines, target).backward()
        optimizer.step()
        log_scale.data.clamp_(max=math.log(limit))
    print(f"limit {limit}: scale {log_scale.exp():.0f}")
