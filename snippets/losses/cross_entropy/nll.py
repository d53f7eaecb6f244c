import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

print(nn.CrossEntropyLoss()(logits, target))
print(nn.NLLLoss()(nn.LogSoftmax(dim=1)(logits), target))
