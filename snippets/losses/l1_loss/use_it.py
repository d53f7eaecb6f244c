import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))
features = torch.randn(64, 8)
target = features.sum(dim=1, keepdim=True)  # (64, 1), float32
target[0] = 1000.0  # a wrong label

criterion = nn.L1Loss()
prediction = model(features)  # (64, 1), float32
loss = criterion(prediction, target)
loss.backward()
print(loss)
