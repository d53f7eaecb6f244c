import torch
from torch.distributions import NegativeBinomial, Poisson

mean, target = torch.tensor(3.0), torch.tensor(4.0)
for dispersion in (1e-2, 1e-4, 1e-6):
    for dtype in (torch.float32, torch.float64):
        size = torch.tensor(1 / dispersion, dtype=dtype)
        distribution = NegativeBinomial(size, logits=(mean.to(dtype) / size).log())
        loss = -distribution.log_prob(target.to(dtype))
        print(f"dispersion {dispersion:g}, {dtype}: {loss:.4f}")
print(f"Poisson: {-Poisson(mean).log_prob(target):.4f}")
