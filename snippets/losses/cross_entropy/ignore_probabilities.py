import torch
from torch import nn

target = torch.tensor([[0.9, 0.1, 0.0], [0.0, 0.5, 0.5]])

try:
    nn.CrossEntropyLoss(ignore_index=0)(torch.zeros(2, 3), target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
