import torch
from torch import nn

logits = torch.zeros(3, 3)

print(nn.CrossEntropyLoss(ignore_index=-1)(logits, torch.tensor([0, 2, -1])))
print(nn.CrossEntropyLoss()(logits, torch.tensor([1, 2, 3]) - 1))
