import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0])

print(nn.MSELoss()(prediction, torch.full_like(prediction, 2.0)))
