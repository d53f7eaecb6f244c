import torch
from torch import nn

torch.manual_seed(0)
options = nn.LinearCrossEntropyOptions()
criterion = nn.LinearCrossEntropyLoss(5, 10, options=options)
target = torch.tensor([1, 2, 3, 10])  # counted from 1

print("labels from", target.min().item(), "to", target.max().item())
print(criterion(torch.ones(4, 5), target - 1).detach())
