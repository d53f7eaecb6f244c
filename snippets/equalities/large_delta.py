import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for delta in (1.0, 2.0, 100.0):  # the largest error is 2
    print(
        f"HuberLoss(delta={delta:g}):",
        nn.HuberLoss(delta=delta)(prediction, target).item(),
    )
print("half of MSELoss:", nn.MSELoss()(prediction, target).item() / 2)
