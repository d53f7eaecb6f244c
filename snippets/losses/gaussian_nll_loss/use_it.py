import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 2))  # two outputs
features = torch.randn(64, 8)
target = torch.randn(64, 1)  # float32

criterion = nn.GaussianNLLLoss()
mean, log_variance = model(features).chunk(2, dim=1)  # (64, 1), (64, 1), float32
loss = criterion(mean, target, log_variance.exp())
loss.backward()
print(loss)

stable = 0.5 * (log_variance + (-log_variance).exp() * (mean - target) ** 2)
print(stable.mean())
