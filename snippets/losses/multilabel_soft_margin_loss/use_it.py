import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 5))  # no sigmoid
features = torch.randn(64, 8)
target = (features[:, :5] > 1).float()  # (64, 5), float32, 1 for each label present

criterion = nn.MultiLabelSoftMarginLoss()
logits = model(features)  # (64, 5)
loss = criterion(logits, target)
loss.backward()
print(loss)
