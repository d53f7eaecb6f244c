import torch
from torch import nn

prediction, target = torch.zeros(2), torch.ones(2)
output = torch.tensor([0.5, -1.0])  # straight from a linear layer

try:
    nn.GaussianNLLLoss()(prediction, target, output)
except ValueError as error:
    print(f"ValueError: {error}")
