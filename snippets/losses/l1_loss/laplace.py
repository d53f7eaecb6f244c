import math

import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

likelihood = torch.distributions.Laplace(prediction, scale=1.0)
print(-likelihood.log_prob(target).mean())
print(nn.L1Loss()(prediction, target) + math.log(2))
