import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(5, 10)
features, target = torch.randn(4, 7, 5), torch.randint(10, (4, 7))

print(criterion(features.flatten(0, 1), target.flatten()).detach())
logits = criterion.linear(features)
print(nn.CrossEntropyLoss()(logits.transpose(1, 2), target).detach())
