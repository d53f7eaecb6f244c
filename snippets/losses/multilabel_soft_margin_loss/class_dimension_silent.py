import torch
from torch import nn

logits = torch.tensor(
    [[[0.0, 0.0], [9.0, 9.0]]]
)  # one sample, two labels, two positions: (N, C, T)
target = torch.ones(1, 2, 2)  # the first label is undecided, the second is right

criterion = nn.MultiLabelSoftMarginLoss(
    weight=torch.tensor([10.0, 1.0]), reduction="none"
)
print("labels in dimension 1:", criterion(logits, target))
print("labels last:          ", criterion(logits.movedim(1, -1), target.movedim(1, -1)))
