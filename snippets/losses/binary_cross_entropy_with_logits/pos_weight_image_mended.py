import torch
from torch import nn

logits, target = torch.zeros(2, 3, 4, 5), torch.ones(2, 3, 4, 5)
pos_weight = torch.tensor([1.0, 2.0, 3.0]).view(3, 1, 1)

losses = nn.BCEWithLogitsLoss(pos_weight=pos_weight, reduction="none")(logits, target)
print("mean loss of each label:", losses.mean(dim=(0, 2, 3)))
