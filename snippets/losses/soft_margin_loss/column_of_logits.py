import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.0]])  # from nn.Linear(…, 1)
target = torch.tensor([1.0, -1.0, 1.0])

try:
    nn.SoftMarginLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.SoftMarginLoss()(logits.squeeze(1), target))
