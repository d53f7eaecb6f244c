import math

import torch
from torch.nn import functional as F

print(
    [
        line.strip()
        for line in F.gaussian_nll_loss.__doc__.splitlines()
        if line.strip().startswith("eps")
    ]
)

prediction = target = torch.zeros(1)
print(
    "torch:  ",
    round(
        F.gaussian_nll_loss(prediction, target, torch.tensor([4.0]), eps=1.0).item(), 4
    ),
)
print("clamped:", round(0.5 * math.log(max(4.0, 1.0)), 4))
print("added:  ", round(0.5 * math.log(4.0 + 1.0), 4))
