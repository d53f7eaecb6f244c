import torch
from torch import nn

prediction = torch.tensor([1.0, 2.0, 3.0])
target = torch.tensor([0.0, 0.0, float("nan")])  # the last one was not measured
mask = torch.tensor([1.0, 1.0, 0.0])

losses = nn.MSELoss(reduction="none")(prediction, target)
print("losses * mask:", losses * mask)
print("masked mean:  ", (losses * mask).sum() / mask.sum())
