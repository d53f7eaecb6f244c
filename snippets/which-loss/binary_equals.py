import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0], [0.5, 3.0]])  # two samples, two labels
target = torch.tensor([[1.0, 0.0], [0.0, 1.0]])

print("BCEWithLogitsLoss:       ", nn.BCEWithLogitsLoss()(logits, target))
print("sigmoid, then BCELoss:   ", nn.BCELoss()(logits.sigmoid(), target))
print("SoftMarginLoss, ±1:      ", nn.SoftMarginLoss()(logits, 2 * target - 1))
print("MultiLabelSoftMarginLoss:", nn.MultiLabelSoftMarginLoss()(logits, target))
