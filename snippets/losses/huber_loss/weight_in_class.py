import torch
from torch import nn

try:
    nn.HuberLoss(weight=torch.tensor([1.0, 3.0]))
except TypeError as error:
    print(f"TypeError: {error}")
