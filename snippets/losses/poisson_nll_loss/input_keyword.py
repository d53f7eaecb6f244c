import torch
from torch import nn

try:
    nn.PoissonNLLLoss()(input=torch.zeros(3), target=torch.ones(3))
except TypeError as error:
    print(f"TypeError: {error}")
