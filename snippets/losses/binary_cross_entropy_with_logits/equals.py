import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
scores = torch.stack([torch.zeros(4), logits], dim=1)  # 0 for no, the logit for yes

print("BCEWithLogitsLoss:          ", nn.BCEWithLogitsLoss()(logits, target))
print("sigmoid, BCELoss:           ", nn.BCELoss()(logits.sigmoid(), target))
print("CrossEntropyLoss, 2 classes:", nn.CrossEntropyLoss()(scores, target.long()))
print("SoftMarginLoss, −1 and 1:   ", nn.SoftMarginLoss()(logits, 2 * target - 1))
