import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = (features[:, :1] > 0).float()  # 0.0 or 1.0, (64, 1)

model = nn.Linear(16, 1)  # one logit, (64, 1)
criterion = nn.BCEWithLogitsLoss()
print(criterion(model(features), target))
