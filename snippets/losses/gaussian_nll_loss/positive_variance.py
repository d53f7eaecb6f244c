import torch
from torch import nn
from torch.nn import functional as F

prediction, target = torch.zeros(2), torch.ones(2)
output = torch.tensor([0.5, -1.0])  # straight from a linear layer

print("exp:     ", nn.GaussianNLLLoss()(prediction, target, output.exp()))
print("softplus:", nn.GaussianNLLLoss()(prediction, target, F.softplus(output)))
