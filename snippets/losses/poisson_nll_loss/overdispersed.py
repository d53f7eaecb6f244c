import torch
from torch.distributions import NegativeBinomial, Poisson

target = torch.tensor([0.0, 0.0, 1.0, 0.0, 12.0, 0.0, 3.0, 16.0])
mean, variance = target.mean(), target.var(correction=0)
print(f"mean {mean:.1f}, variance {variance:.1f}")

size = mean**2 / (variance - mean)  # for the same mean and variance
negative_binomial = NegativeBinomial(size, probs=mean / (mean + size))
print(f"Poisson:           {-Poisson(mean).log_prob(target).mean():.2f}")
print(f"negative binomial: {-negative_binomial.log_prob(target).mean():.2f}")
