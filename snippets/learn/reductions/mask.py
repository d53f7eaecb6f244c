import torch
from torch import nn

prediction = torch.tensor([[1.0, 2.0, 5.0, 5.0], [3.0, 5.0, 5.0, 5.0]])
target = torch.zeros(2, 4)
mask = torch.tensor([[1.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]])  # 1: counts

losses = nn.L1Loss(reduction="none")(prediction, target)
print("(losses * mask).mean():            ", (losses * mask).mean())
print("(losses * mask).sum() / mask.sum():", (losses * mask).sum() / mask.sum())
print("losses[mask.bool()].mean():        ", losses[mask.bool()].mean())
