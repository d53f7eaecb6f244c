import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])  # one for each class

for reduction in ("none", "sum", "mean"):
    print(
        f"{reduction}:",
        nn.CrossEntropyLoss(weight=weight, reduction=reduction)(logits, target),
    )
