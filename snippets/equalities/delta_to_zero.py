import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for delta in (1.0, 0.01, 0.0001):
    huber = nn.HuberLoss(delta=delta)(prediction, target).item()
    print(f"delta {delta:g}: HuberLoss {huber:.6f}, divided by delta {huber / delta:.6f}")
print("L1Loss:", nn.L1Loss()(prediction, target).item())
