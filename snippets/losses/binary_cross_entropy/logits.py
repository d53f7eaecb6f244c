import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])  # straight from nn.Linear
target = torch.tensor([1.0, 0.0, 1.0])

try:
    nn.BCELoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
