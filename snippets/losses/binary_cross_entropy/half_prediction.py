import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2], dtype=torch.bfloat16)
target = torch.tensor([1.0, 0.0])

try:
    nn.BCELoss()(probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
