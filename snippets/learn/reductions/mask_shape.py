import torch
from torch import nn

losses = nn.L1Loss(reduction="none")(torch.full((2, 4, 3), 2.0), torch.zeros(2, 4, 3))
mask = torch.tensor([[1.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]]).unsqueeze(
    2
)  # (2, 4, 1)

print("mask.sum():                  ", (losses * mask).sum() / mask.sum())
print(
    "mask.expand_as(losses).sum():",
    (losses * mask).sum() / mask.expand_as(losses).sum(),
)
