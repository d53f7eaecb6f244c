import torch
from torch import nn

torch.manual_seed(0)
criterion = nn.LinearCrossEntropyLoss(in_features=4, num_classes=10, bias=True)

print({name: tuple(value.shape) for name, value in criterion.named_parameters()})
print(criterion(torch.randn(3, 4), torch.tensor([0, 5, 9])).detach())
