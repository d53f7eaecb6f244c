import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.SoftMarginLoss.__doc__.splitlines()
        if "nelement" in line
    ]
)

logits = torch.tensor([0.0, 0.0])
target = torch.tensor([1.0, -1.0])
for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.SoftMarginLoss(reduction=reduction)(logits, target))
