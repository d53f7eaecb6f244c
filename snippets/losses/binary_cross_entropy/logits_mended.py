import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
target = torch.tensor([1.0, 0.0, 1.0])

print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, target))
print("sigmoid, BCELoss: ", nn.BCELoss()(logits.sigmoid(), target))
