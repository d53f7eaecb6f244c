import torch
from torch import nn

prediction, target = torch.tensor([1.0, 4.0]), torch.tensor([2.0, 2.0])
loss = nn.L1Loss()(prediction, target)

total = torch.tensor(0)  # int64
try:
    total += loss
except RuntimeError as error:
    print(f"RuntimeError: {error}")

total = 0.0
total += loss.item()
print(total)
