import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = features.sum(dim=1, keepdim=True)  # (64, 1), not (64,)

model = nn.Linear(16, 1)
criterion = nn.MSELoss()
print(criterion(model(features), target))
