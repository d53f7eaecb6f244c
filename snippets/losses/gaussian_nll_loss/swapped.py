import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
variance = torch.tensor([1.0, 0.25, 4.0, 0.25])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

criterion = nn.GaussianNLLLoss()
print("prediction, variance, target:", criterion(prediction, variance, target))
print("prediction, target, variance:", criterion(prediction, target, variance))
