import torch
from torch import nn

logits = torch.tensor([2.0, -1.0])
target = torch.tensor([True, False])

try:
    nn.BCEWithLogitsLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.BCEWithLogitsLoss()(logits, target.to(logits.dtype)))
