import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("errors: ", prediction - target)
print("losses: ", nn.HuberLoss(reduction="none")(prediction, target))
print("mean:   ", (1.0 * (1.0 - 0.5) + 0.0 + 1.0 * (2.0 - 0.5) + 0.5 * 0.5**2) / 4)
