import torch
from torch import nn

logits = torch.randn(4, 5, 7, generator=torch.Generator().manual_seed(0))
target = torch.zeros(4, 5, dtype=torch.int64)

print(nn.CrossEntropyLoss()(logits.transpose(1, 2), target))
print(nn.CrossEntropyLoss()(logits.flatten(end_dim=1), target.flatten()))
