import torch
from torch.distributions import StudentT

mean, scale, target = torch.tensor(3.0), torch.tensor(0.5), torch.tensor(3.2)
print(f"StudentT(mean, scale): {-StudentT(mean, scale).log_prob(target):.4f}")
print(f"StudentT(4, mean, scale): {-StudentT(4.0, mean, scale).log_prob(target):.4f}")
distribution = StudentT(4.0, mean, scale)
print(f"scale {scale:.2f}, standard deviation {distribution.stddev:.4f}")
