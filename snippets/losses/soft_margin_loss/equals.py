import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, -1.0, 1.0, 1.0])
yes = (target + 1) / 2  # the same labels as 1 and 0
scores = torch.stack([torch.zeros(4), logits], dim=1)

print("SoftMarginLoss:             ", nn.SoftMarginLoss()(logits, target))
print("BCEWithLogitsLoss:          ", nn.BCEWithLogitsLoss()(logits, yes))
print("CrossEntropyLoss, 2 classes:", nn.CrossEntropyLoss()(scores, yes.long()))
