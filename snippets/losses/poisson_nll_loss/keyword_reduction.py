import torch
from torch import nn

print(nn.PoissonNLLLoss(reduction="sum")(torch.zeros(3), torch.ones(3)))
