import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print(
    "GaussianNLLLoss:", nn.GaussianNLLLoss()(prediction, target, torch.ones(4)).item()
)
print("half of MSELoss:", nn.MSELoss()(prediction, target).item() / 2)
