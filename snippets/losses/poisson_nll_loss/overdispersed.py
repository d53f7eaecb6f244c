import torch
from torch.distributions import NegativeBinomial, Poisson

target = torch.tensor([0.0, 0.0, 1.0, 0.0, 12.0, 0.0, 3.0, 16.0])
mean, variance = target.mean(), target.var(correction=0)
print(f"mean {mean:.1f}, variance {variance:.1f}")

size = mean**2 / (
    variance - mean
)  # so that both distributions have this mean, and the second this variance
print(f"Poisson:           {-Poisson(mean).log_prob(target).mean():.2f}")
print(
    f"negative binomial: {-NegativeBinomial(size, probs=mean / (mean + size)).log_prob(target).mean():.2f}"
)
