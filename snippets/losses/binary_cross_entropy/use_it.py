import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1), nn.Sigmoid())
features = torch.randn(64, 8)
labels = (features.sum(dim=1) > 0).long()  # (64,), int64, 0 for no and 1 for yes

criterion = nn.BCELoss()
probabilities = model(features)  # (64, 1), from 0 to 1
target = labels.unsqueeze(1).to(probabilities.dtype)  # (64, 1), float32
loss = criterion(probabilities, target)
loss.backward()
print(loss)
