import torch
from torch import nn

prediction, target = torch.zeros(4, 3, 2, 2), torch.ones(4, 3, 2, 2)
variance = torch.ones(4, 3, 1, 1)  # one for each channel of each image

try:
    nn.GaussianNLLLoss()(prediction, target, variance)
except ValueError as error:
    print(f"ValueError: {error}")

print(nn.GaussianNLLLoss()(prediction, target, variance.expand_as(prediction)))
