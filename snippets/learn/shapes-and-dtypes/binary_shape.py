import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [3.0]])  # what nn.Linear(…, 1) returns
target = torch.tensor([1.0, 0.0, 1.0])

try:
    nn.BCEWithLogitsLoss()(logits, target)
except ValueError as error:
    print(f"ValueError: {error}")

print(nn.BCEWithLogitsLoss()(logits.squeeze(1), target))
