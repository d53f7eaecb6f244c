import torch
from torch import nn

logits = torch.zeros(4)
target = torch.tensor([1.0, 0.0, 0.0, 0.0])

negatives, positives = (target == 0).sum(), (target == 1).sum()
pos_weight = negatives / positives
print("pos_weight:", pos_weight)
print(nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")(logits, target))
print("share of positives:", target.mean())
print(nn.BCEWithLogitsLoss(pos_weight=target.mean(), reduction="none")(logits, target))
