import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])  # 2 samples, 3 labels
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])

for criterion in (nn.MultiLabelSoftMarginLoss, nn.BCEWithLogitsLoss):
    print(criterion.__name__, criterion(reduction="sum")(logits, target))
