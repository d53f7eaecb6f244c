import torch
from torch.distributions import Normal, kl_divergence

mean = torch.tensor([0.5, -1.0])  # both from an encoder
log_variance = torch.tensor([0.0, -0.5])

encoded = Normal(mean, (0.5 * log_variance).exp())
print("kl_divergence:", kl_divergence(encoded, Normal(0.0, 1.0)))
print("formula:      ", 0.5 * (mean**2 + log_variance.exp() - 1 - log_variance))
