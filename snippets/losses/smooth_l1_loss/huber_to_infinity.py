import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.SmoothL1Loss.__doc__.splitlines()
        if "`HuberLoss` converges" in line
    ]
)

prediction, target = torch.tensor([3.0]), torch.tensor([0.0])
print("HuberLoss(delta=1e6):", nn.HuberLoss(delta=1e6)(prediction, target).item())
print("MSELoss:             ", nn.MSELoss()(prediction, target).item())
