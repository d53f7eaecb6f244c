import torch
from torch import nn

target = torch.zeros(1000, 1)  # the targets of the training set
target[:40] = 1.0
positives = target.sum(dim=0)
pos_weight = (len(target) - positives) / positives.clamp(min=1)
criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
print(criterion.pos_weight)
