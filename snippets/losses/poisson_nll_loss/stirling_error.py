import torch
from torch.nn import functional as F

counts = torch.tensor([0.0, 1.0, 2.0, 3.0, 5.0, 10.0, 100.0], dtype=torch.float64)
losses = [
    F.poisson_nll_loss(0 * counts, counts, full=full, reduction="none")
    for full in (True, False)
]
missing = torch.lgamma(counts + 1) - (losses[0] - losses[1])
for count, difference in zip(counts.tolist(), missing.tolist(), strict=True):
    print(f"count {count:g}: too low by {abs(difference):.4f}")
