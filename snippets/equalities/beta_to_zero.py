import torch
from torch import nn

prediction = torch.tensor([1.0, 3.0, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])  # the smallest error is 0.5

for beta in (1.0, 0.5, 0.01, 0.0):
    smooth = nn.SmoothL1Loss(beta=beta)(prediction, target).item()
    print(f"beta {beta:g}: {smooth:.4f}, plus beta / 2: {smooth + beta / 2:.4f}")
print("L1Loss:", nn.L1Loss()(prediction, target).item())
