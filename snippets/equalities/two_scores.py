import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
scores = torch.stack([torch.zeros(4), logits], dim=1)

print("CrossEntropyLoss:       ", nn.CrossEntropyLoss()(scores, target.long()))
print("CrossEntropyLoss, moved:", nn.CrossEntropyLoss()(scores + 7.0, target.long()))
print("BCEWithLogitsLoss:      ", nn.BCEWithLogitsLoss()(logits, target))
