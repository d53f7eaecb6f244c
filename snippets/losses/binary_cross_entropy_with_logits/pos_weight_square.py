import torch
from torch import nn

# 3 labels, and images that are 3 pixels wide
logits, target = torch.zeros(1, 3, 4, 3), torch.ones(1, 3, 4, 3)
pos_weight = torch.tensor([1.0, 2.0, 3.0])

losses = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")(logits, target)
print("mean of each label: ", losses.mean(dim=(0, 2, 3)))
print("mean of each column:", losses.mean(dim=(0, 1, 2)))
