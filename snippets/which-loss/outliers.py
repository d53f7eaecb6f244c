import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = features.sum(dim=1, keepdim=True)
target[0] = 999.0  # a wrong label

model = nn.Linear(16, 1)
criterion = nn.HuberLoss(delta=1.0)  # errors above 1 count as outliers
print(criterion(model(features), target))
