import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

for reduction in ("mean", "sum"):
    multi_label = nn.MultiLabelSoftMarginLoss(reduction=reduction)(logits, target)
    binary = nn.BCEWithLogitsLoss(reduction=reduction)(logits, target)
    print(f"{reduction}: multi-label {multi_label:.4f}, binary {binary:.4f}")
