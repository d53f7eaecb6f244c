import torch
from torch import nn

counts = torch.tensor([0.0, 1.0, 2.0, 3.0, 5.0, 10.0, 100.0], dtype=torch.float64)
rate = torch.ones_like(counts)

added = [
    nn.PoissonNLLLoss(full=full, reduction="none")(rate, counts)
    for full in (True, False)
]
missing = torch.lgamma(counts + 1) - (added[0] - added[1])
for count, difference in zip(counts.tolist(), missing.tolist(), strict=True):
    print(f"count {count:g}: too low by {abs(difference):.4f}")
