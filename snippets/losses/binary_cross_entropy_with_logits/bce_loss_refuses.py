import torch
from torch import nn

try:
    nn.BCELoss()(torch.tensor([0.9]), torch.tensor([3.0]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
