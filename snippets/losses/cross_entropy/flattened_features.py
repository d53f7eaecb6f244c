import torch
from torch import nn

features = torch.zeros(4, 16, 6, 6)
linear = nn.Linear(16 * 6 * 6, 10)
print(linear(features.flatten(start_dim=1)).shape)
