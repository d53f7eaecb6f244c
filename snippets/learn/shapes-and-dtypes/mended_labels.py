import torch
from torch import nn

logits = torch.zeros(4, 3)
counted_from_one = torch.tensor([2, 3, 1, 2])
floats = torch.tensor([1.0, 2.0, 0.0, 1.0])

print(nn.CrossEntropyLoss()(logits, counted_from_one - 1))
print(nn.CrossEntropyLoss()(logits, floats.long()))
