import torch
from torch import nn

prediction = torch.tensor([1, 4])
target = torch.tensor([2, 2])

try:
    nn.L1Loss()(prediction, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
