import torch
from torch import nn

losses = nn.L1Loss(reduction="none")(torch.full((2, 4, 3), 2.0), torch.zeros(2, 4, 3))
mask = torch.tensor([[1.0, 1.0, 0.0, 0.0], [1.0, 0.0, 0.0, 0.0]])
mask = mask.unsqueeze(2)  # (2, 4, 1)

total, expanded = (losses * mask).sum(), mask.expand_as(losses)
print("divided by mask.sum():    ", total / mask.sum())
print("divided by expanded.sum():", total / expanded.sum())
