import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = torch.poisson(torch.exp(features[:, :1]))  # 0, 1, 2, ... as float, (64, 1)

model = nn.Linear(16, 1)  # the logarithm of the expected count
criterion = nn.PoissonNLLLoss()
print(criterion(model(features), target))
