import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 3.0])
labels = torch.tensor([1, 0, 1])

try:
    nn.BCEWithLogitsLoss()(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.BCEWithLogitsLoss()(logits, labels.to(logits.dtype)))
