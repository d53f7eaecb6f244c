import torch
from torch import nn

criterion = nn.SmoothL1Loss(beta=-1.0)  # no complaint yet
try:
    criterion(torch.tensor([1.0]), torch.tensor([2.0]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
