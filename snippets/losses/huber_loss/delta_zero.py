import torch
from torch import nn

criterion = nn.HuberLoss(delta=0.0)  # no error yet
try:
    criterion(torch.tensor([1.0]), torch.tensor([2.0]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
