import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(4, 3, out_features=(2,), reduction="none")
features = torch.randn(5, 4)
target = torch.tensor([[0, 1], [2, 2], [1, 0], [0, 0], [1, 2]])

print(criterion.linear, criterion(features, target).shape)
first, second = criterion.linear.weight.reshape(3, 2, 4).unbind(dim=1)
both = [
    F.cross_entropy(features @ first.T, target[:, 0]),
    F.cross_entropy(features @ second.T, target[:, 1]),
]
print(f"{criterion(features, target).mean():.4f} {torch.stack(both).mean():.4f}")
