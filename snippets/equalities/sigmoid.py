import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, 0.0, 1.0, 0.5])

print("BCELoss:          ", nn.BCELoss()(logits.sigmoid(), target))
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, target))
