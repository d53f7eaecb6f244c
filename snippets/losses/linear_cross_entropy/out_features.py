import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(4, 3, out_features=(2,))
features = torch.randn(5, 4)
target = torch.tensor([[0, 1], [2, 2], [1, 0], [0, 0], [1, 2]])
print(criterion.linear, criterion(features, target).detach())

first, second = criterion.linear.weight.detach().reshape(3, 2, 4).unbind(dim=1)
left = F.cross_entropy(features @ first.T, target[:, 0])
right = F.cross_entropy(features @ second.T, target[:, 1])
print((left + right) / 2)
