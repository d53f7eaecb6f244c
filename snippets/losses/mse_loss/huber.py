import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

print("MSELoss:", nn.MSELoss()(prediction, target).item())
for delta in (1.0, 100.0):
    print(
        f"2 × HuberLoss(delta={delta:g}):",
        2 * nn.HuberLoss(delta=delta)(prediction, target).item(),
    )
