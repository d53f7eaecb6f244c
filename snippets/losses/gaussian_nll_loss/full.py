import math

import torch
from torch import nn
from torch.distributions import Normal

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
variance = torch.tensor([1.0, 0.25, 4.0, 0.25])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("full=False:     ", nn.GaussianNLLLoss()(prediction, target, variance))
print("full=True:      ", nn.GaussianNLLLoss(full=True)(prediction, target, variance))
print("ln(2π) / 2:     ", round(math.log(2 * math.pi) / 2, 4))
print("Normal.log_prob:", -Normal(prediction, variance.sqrt()).log_prob(target).mean())
