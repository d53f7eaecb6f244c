import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(16, 32), nn.ReLU(), nn.Linear(32, 1))
first, second = torch.randn(2, 64, 16)  # the features of the two items of 64 pairs
first_is_better = first[:, 0] > second[:, 0]  # (64,), bool
target = torch.where(first_is_better, 1.0, -1.0)  # (64,), float32

criterion = nn.MarginRankingLoss(margin=1.0)
score1 = model(first).squeeze(1)  # (64,), float32
score2 = model(second).squeeze(1)
loss = criterion(score1, score2, target)
loss.backward()
print(loss)
