import torch
from torch import nn

# 5 samples, 2 labels
target = torch.tensor([[1.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 0.0], [0.0, 0.0]])

positives = target.sum(dim=0)
pos_weight = (len(target) - positives) / positives
print("pos_weight:", pos_weight)
print(nn.BCEWithLogitsLoss(pos_weight=pos_weight)(torch.zeros(5, 2), target))
