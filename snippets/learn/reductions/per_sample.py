import torch
from torch import nn

prediction = torch.tensor([[1.0, 2.0, 3.0], [2.0, 0.0, 1.0]])
target = torch.zeros(2, 3)

losses = nn.MSELoss(reduction="none")(prediction, target)
per_sample = losses.flatten(1).sum(dim=1)
print("per sample:", per_sample)
print("their mean:", per_sample.mean().item())
