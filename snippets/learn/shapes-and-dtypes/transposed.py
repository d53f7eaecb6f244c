import torch
from torch import nn

logits = torch.zeros(4, 5, 7)  # (N, L, C)
labels = torch.zeros(4, 5, dtype=torch.long)  # (N, L)

print(nn.CrossEntropyLoss()(logits.transpose(1, 2), labels))
print(nn.CrossEntropyLoss()(logits.flatten(0, 1), labels.flatten()))
