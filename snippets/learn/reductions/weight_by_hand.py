import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
weight = torch.tensor([1.0, 1.0, 3.0, 1.0])

losses = weight * nn.MSELoss(reduction="none")(prediction, target)
print("divided by the count:  ", losses.mean())
print("divided by the weights:", losses.sum() / weight.sum())
