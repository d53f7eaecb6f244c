import torch
from torch import nn
from torch.distributions import Poisson

log_rate = torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([1.0, 3.0, 0.0])

print(-Poisson(log_rate.exp()).log_prob(target).mean())
print(nn.PoissonNLLLoss()(log_rate, target) + torch.lgamma(target + 1).mean())
