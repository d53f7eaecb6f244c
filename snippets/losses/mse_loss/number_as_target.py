import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])

try:
    nn.MSELoss()(prediction, 2.0)
except AttributeError as error:
    print(f"AttributeError: {error}")

print(nn.MSELoss()(prediction, torch.full_like(prediction, 2.0)))
