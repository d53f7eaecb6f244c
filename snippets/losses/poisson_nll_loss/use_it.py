import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))
features = torch.randn(64, 8)
target = torch.poisson(features[:, :1].exp())  # counts, (64, 1), float32

criterion = nn.PoissonNLLLoss()
prediction = model(features)  # logarithms of expected counts, (64, 1), float32
loss = criterion(prediction, target)
loss.backward()
print(loss)
print("expected counts:", prediction[:3, 0].detach().exp())
