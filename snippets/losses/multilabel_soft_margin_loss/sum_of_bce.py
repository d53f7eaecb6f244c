import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

multilabel = nn.MultiLabelSoftMarginLoss(reduction="sum")(logits, target)
binary = nn.BCEWithLogitsLoss(reduction="sum")(logits, target)
print(
    f"{multilabel:.4f}, BCEWithLogitsLoss {binary:.4f}, ratio {binary / multilabel:.1f}"
)
