import torch
from torch import nn

prediction = torch.tensor([3 + 4j, 1j])
target = torch.tensor([0j, 1j])

try:
    nn.MSELoss()(prediction, target)
except NotImplementedError as error:
    print(f"NotImplementedError: {error}")
