import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = torch.randint(10, (64,))  # 0 to 9, int64, (64,)

model = nn.Linear(16, 10)  # one logit for each class, (64, 10)
criterion = nn.CrossEntropyLoss()
print(criterion(model(features), target))
