import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
labels = torch.tensor([1.0, 0.0, 0.0])

try:
    nn.BCELoss()(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
