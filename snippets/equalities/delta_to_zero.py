import torch
from torch import nn

prediction = torch.tensor([1.0, 3.0, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])  # the smallest error is 0.5

for delta in (1.0, 0.5, 0.01):
    divided = nn.HuberLoss(delta=delta)(prediction, target).item() / delta
    print(f"delta {delta:g}: {divided:.4f}, plus delta / 2: {divided + delta / 2:.4f}")
print("L1Loss:", nn.L1Loss()(prediction, target).item())
