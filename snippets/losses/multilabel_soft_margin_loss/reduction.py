import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

for reduction in ("none", "mean", "sum"):
    criterion = nn.MultiLabelSoftMarginLoss(reduction=reduction)
    print(f"{reduction}:", criterion(logits, target))
