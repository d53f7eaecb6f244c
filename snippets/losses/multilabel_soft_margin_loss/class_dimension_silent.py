import torch
from torch import nn

# (N, C, L): one sample, two labels, two positions
logits = torch.tensor([[[0.0, 0.0], [9.0, 9.0]]])
target = torch.ones(1, 2, 2)
weight = torch.tensor([10.0, 1.0])

criterion = nn.MultiLabelSoftMarginLoss(weight=weight, reduction="none")
print("labels in dimension 1:", criterion(logits, target))
print("labels last:          ", criterion(logits.movedim(1, -1), target.movedim(1, -1)))
