import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 10))  # 10 labels
features = torch.randn(32, 20)
multi_hot = torch.rand(32, 10) < 0.2  # (32, 10), which labels each sample has

indices = torch.where(multi_hot, torch.arange(10), -1)
target = indices.sort(dim=1, descending=True).values  # (32, 10), int64, -1 at the end

criterion = nn.MultiLabelMarginLoss()
scores = model(features)  # (32, 10), float32
loss = criterion(scores, target)
loss.backward()
print("target of sample 1:", target[1].tolist())
print(loss)
