import torch
from torch import nn
from torch.distributions import Poisson

prediction = torch.tensor([0.0, 1.0, 2.0])
target = torch.tensor([1.0, 3.0, 0.0])

print(-Poisson(prediction.exp()).log_prob(target).mean())
print(nn.PoissonNLLLoss()(prediction, target) + torch.lgamma(target + 1).mean())
