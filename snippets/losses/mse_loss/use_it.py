import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))
features = torch.randn(64, 8)
prices = 300 + 40 * features.sum(dim=1, keepdim=True)
target = (prices - prices.mean()) / prices.std()  # (64, 1), float32

criterion = nn.MSELoss()
prediction = model(features)  # (64, 1), float32
loss = criterion(prediction, target)
loss.backward()
print(loss)
