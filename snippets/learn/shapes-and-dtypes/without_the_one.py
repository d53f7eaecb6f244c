import torch
from torch import nn

labels = torch.tensor([[1], [2], [0], [1]])
mask = torch.zeros(2, 1, 4, 4, dtype=torch.long)

print(nn.CrossEntropyLoss()(torch.zeros(4, 3), labels.squeeze(1)))
print(nn.CrossEntropyLoss()(torch.zeros(2, 3, 4, 4), mask.squeeze(1)))
