import textwrap

import torch
from torch import nn

lines = nn.SoftMarginLoss.__doc__.splitlines()
(line,) = [line.strip() for line in lines if "nelement" in line]
print(textwrap.fill(line, 80))

logits = torch.tensor([0.0, 0.0])
target = torch.tensor([1.0, -1.0])
for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.SoftMarginLoss(reduction=reduction)(logits, target))
