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
for delta in (1.0, 10.0, 1e6):
    print(
        f"HuberLoss(delta={delta:g}):",
        nn.HuberLoss(delta=delta)(prediction, target).item(),
    )
print("MSELoss:", nn.MSELoss()(prediction, target).item())
