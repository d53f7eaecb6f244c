import torch
from torch import nn

logits = torch.zeros(2, 4, 3)  # (N, C, L): four labels at each of three positions
target = torch.ones(2, 4, 3)
weight = torch.tensor([1.0, 2.0, 3.0, 4.0])

criterion = nn.MultiLabelSoftMarginLoss(weight=weight, reduction="none")
try:
    criterion(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(criterion(logits.movedim(1, -1), target.movedim(1, -1)).shape)
