from math import exp, log

import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0, -3.0])
target = torch.tensor([1.0, -1.0, 1.0, 1.0])

print("margins:", target * logits)
print("losses: ", nn.SoftMarginLoss(reduction="none")(logits, target))
print(f"mean:    {sum(log(1 + exp(-margin)) for margin in (2, 1, 0, -3)) / 4:.4f}")
