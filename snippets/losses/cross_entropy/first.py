import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

criterion = nn.CrossEntropyLoss()
print(criterion(logits, target))
