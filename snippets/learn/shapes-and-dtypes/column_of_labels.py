import torch
from torch import nn

logits = torch.zeros(4, 3)
labels = torch.tensor([[1], [2], [0], [1]])  # (N, 1), a column of a table

try:
    nn.CrossEntropyLoss()(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CrossEntropyLoss()(logits, labels.squeeze(1)))
