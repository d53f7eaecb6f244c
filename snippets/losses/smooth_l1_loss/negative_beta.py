import torch
from torch import nn

prediction = torch.tensor([1.0])
target = torch.tensor([2.0])

criterion = nn.SmoothL1Loss(beta=-1.0)  # no error yet
try:
    criterion(prediction, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("beta=0:", nn.SmoothL1Loss(beta=0.0)(prediction, target))
