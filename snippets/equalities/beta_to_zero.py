import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for beta in (1.0, 0.01, 0.0):
    print(f"SmoothL1Loss(beta={beta:g}):", round(nn.SmoothL1Loss(beta=beta)(prediction, target).item(), 6))
print("L1Loss:", nn.L1Loss()(prediction, target).item())
