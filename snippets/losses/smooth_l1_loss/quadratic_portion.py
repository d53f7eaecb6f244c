import torch
from torch import nn

for line in nn.SmoothL1Loss.__doc__.splitlines():
    if "exactly" in line:
        print(line.strip().partition(", but")[0])

prediction, target = torch.tensor([3.0]), torch.tensor([0.0])
print("L1Loss:", nn.L1Loss()(prediction, target).item())
for beta in (0.5, 1.0, 2.0):
    loss = nn.SmoothL1Loss(beta=beta)(prediction, target)
    print(f"SmoothL1Loss(beta={beta}):", loss.item())
