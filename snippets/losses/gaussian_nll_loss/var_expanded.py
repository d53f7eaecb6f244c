import torch
from torch import nn

prediction, target = torch.zeros(4, 3, 2, 2), torch.ones(4, 3, 2, 2)
variance = torch.ones(4, 3, 1, 1)

print(nn.GaussianNLLLoss()(prediction, target, variance.expand_as(prediction)))
