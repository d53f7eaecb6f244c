import torch
from torch import nn

logits = torch.tensor([[2.0, -1.0, 0.0], [-3.0, 1.0, 0.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [1.0, 1.0, 0.0]])
weight = torch.tensor([1.0, 1.0, 4.0])

for options in ({}, {"weight": weight}):
    print(
        "MultiLabelSoftMarginLoss:",
        nn.MultiLabelSoftMarginLoss(**options)(logits, target),
    )
    print("BCEWithLogitsLoss:       ", nn.BCEWithLogitsLoss(**options)(logits, target))
print("SoftMarginLoss, unweighted:", nn.SoftMarginLoss()(logits, 2 * target - 1))
