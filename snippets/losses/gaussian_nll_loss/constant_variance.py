import torch
from torch import nn

print(nn.GaussianNLLLoss()(torch.zeros(4), torch.ones(4), 1.0))
