import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 3.0])
target = torch.tensor([1.0, 0.0, 1.0])

for criterion in (nn.L1Loss(), nn.BCEWithLogitsLoss()):
    print(type(criterion).__name__)
    print("  prediction, target:", criterion(logits, target))
    print("  target, prediction:", criterion(target, logits))
