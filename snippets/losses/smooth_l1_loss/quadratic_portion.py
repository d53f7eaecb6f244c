import torch
from torch import nn

print(
    [line.strip() for line in nn.SmoothL1Loss.__doc__.splitlines() if "exactly" in line]
)

prediction, target = torch.tensor([3.0]), torch.tensor([0.0])
print("L1Loss:", nn.L1Loss()(prediction, target).item())
for beta in (0.5, 1.0, 2.0):
    print(
        f"SmoothL1Loss(beta={beta}):",
        nn.SmoothL1Loss(beta=beta)(prediction, target).item(),
    )
