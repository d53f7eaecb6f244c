import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 10))  # 10 classes
features = torch.randn(32, 20)
target = torch.randint(10, (32,))  # (32,), int64, class indices

criterion = nn.MultiMarginLoss()
scores = model(features)  # (32, 10), float32, no softmax
loss = criterion(scores, target)
loss.backward()
print(loss)
