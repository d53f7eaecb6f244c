import torch
from torch import nn

# 3 samples, 2 labels; no sample has the second label
target = torch.tensor([[1.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
positives = target.sum(dim=0)

for divisor in (positives, positives.clamp(min=1)):
    pos_weight = (len(target) - positives) / divisor
    criterion = nn.BCEWithLogitsLoss(pos_weight=pos_weight)
    print(pos_weight, criterion(torch.zeros(3, 2), target))
