import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("L1Loss:", nn.L1Loss()(prediction, target).item())
for threshold in (1.0, 0.1, 0.01):
    smooth = nn.SmoothL1Loss(beta=threshold)(prediction, target)
    huber = nn.HuberLoss(delta=threshold)(prediction, target) / threshold
    print(f"threshold {threshold}: SmoothL1 {smooth:.5f}, Huber / delta {huber:.5f}")
print("SmoothL1Loss(beta=0):", nn.SmoothL1Loss(beta=0.0)(prediction, target).item())
