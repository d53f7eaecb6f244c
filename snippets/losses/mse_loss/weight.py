import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
weight = torch.tensor([1.0, 1.0, 3.0, 1.0])  # the third element counts three times

try:
    nn.MSELoss(weight=weight)
except TypeError as error:
    print(f"TypeError: {error}")

for reduction in ("none", "mean", "sum"):
    loss = F.mse_loss(prediction, target, reduction=reduction, weight=weight)
    print(f"{reduction}:", loss)
