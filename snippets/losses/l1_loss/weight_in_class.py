import torch
from torch import nn
from torch.nn import functional as F

prediction = torch.tensor([1.0, 4.0])
target = torch.tensor([2.0, 2.0])
weight = torch.tensor([1.0, 3.0])

try:
    nn.L1Loss(weight=weight)
except TypeError as error:
    print(f"TypeError: {error}")

print(F.l1_loss(prediction, target, weight=weight))
