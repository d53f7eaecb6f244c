import torch
from torch import nn

torch.manual_seed(0)
target = (torch.arange(1000) < 50).float().unsqueeze(1)  # 50 of 1000 are positive
features = torch.randn(1000, 2) + 1.5 * target

model = nn.Linear(2, 1)
criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(950 / 50))
print(criterion(model(features), target))
