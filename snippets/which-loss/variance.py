import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = features[:, :1] + 0.5 * torch.randn(64, 1)

model = nn.Linear(16, 2)  # the mean, and the logarithm of the variance
mean, log_variance = model(features).chunk(2, dim=1)
criterion = nn.GaussianNLLLoss()
print(criterion(mean, target, log_variance.exp()))
