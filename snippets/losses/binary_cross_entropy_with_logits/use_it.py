import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 1))  # no sigmoid
features = torch.randn(64, 8)
labels = (features.sum(dim=1) > 0).long()  # (64,), int64, 0 for no and 1 for yes

criterion = nn.BCEWithLogitsLoss()
logits = model(features)  # (64, 1)
target = labels.unsqueeze(1).to(logits.dtype)  # (64, 1), float32
loss = criterion(logits, target)
loss.backward()
print(loss)
