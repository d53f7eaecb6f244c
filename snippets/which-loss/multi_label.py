import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = (torch.rand(64, 4) < 0.3).float()  # 0.0 or 1.0 for each label, (64, 4)

model = nn.Linear(16, 4)  # one logit for each label
criterion = nn.BCEWithLogitsLoss()
print(criterion(model(features), target))
