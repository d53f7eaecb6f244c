import torch
from torch import nn

prediction, target = torch.tensor([1.0]), torch.tensor([2.5])

criterion = nn.HuberLoss(delta=0.0)  # no error yet
try:
    criterion(prediction, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("L1Loss:", nn.L1Loss()(prediction, target))
