import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])
target = torch.tensor([2.0, 2.0])

try:
    nn.MSELoss(prediction, target)  # should be nn.MSELoss()(prediction, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
