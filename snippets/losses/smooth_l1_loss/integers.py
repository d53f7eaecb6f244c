import torch
from torch import nn

prediction = torch.tensor([1, 4])
target = torch.tensor([2, 2])

try:
    nn.SmoothL1Loss()(prediction, target)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")

print(nn.SmoothL1Loss()(prediction.float(), target))
