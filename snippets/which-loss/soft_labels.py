import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(64, 16)
target = torch.rand(64, 3).softmax(dim=1)  # probabilities, float, (64, 3)

model = nn.Linear(16, 3)  # one logit for each class
criterion = nn.CrossEntropyLoss()
print(criterion(model(features), target))
