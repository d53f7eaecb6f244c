import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

for reduction in ("none", "mean"):
    print(
        "MultiMarginLoss: ",
        nn.MultiMarginLoss(weight=weight, reduction=reduction)(scores, target),
    )
    print(
        "CrossEntropyLoss:",
        nn.CrossEntropyLoss(weight=weight, reduction=reduction)(scores, target),
    )
