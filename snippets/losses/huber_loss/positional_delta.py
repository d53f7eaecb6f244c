import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])
target = torch.tensor([2.0, 2.0])

criterion = nn.HuberLoss(0.5)  # meant as delta, taken as reduction
try:
    criterion(prediction, target)
except ValueError as error:
    print(f"ValueError: {error}")

print(nn.HuberLoss(delta=0.5)(prediction, target))
