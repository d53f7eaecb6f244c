import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))  # no sigmoid
features = torch.randn(64, 8)
labels = (features.sum(dim=1) > 0).long()  # (64,), int64, 0 and 1

criterion = nn.SoftMarginLoss()
logits = model(features)  # (64, 1)
target = 2 * labels.unsqueeze(1).to(logits.dtype) - 1  # (64, 1), float32, −1 and 1
loss = criterion(logits, target)
loss.backward()
print(loss)
