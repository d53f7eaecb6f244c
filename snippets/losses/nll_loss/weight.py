import torch
from torch import nn

log_probabilities = torch.tensor([[-1.0, -0.5], [-2.0, -0.1], [-0.2, -1.0]])
target = torch.tensor([0, 0, 1])
weight = torch.tensor([1.0, 3.0])  # of class 0 and of class 1

for reduction in ("none", "sum", "mean"):
    print(
        f"{reduction}:",
        nn.NLLLoss(weight=weight, reduction=reduction)(log_probabilities, target),
    )
