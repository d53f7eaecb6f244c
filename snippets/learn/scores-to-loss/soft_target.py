import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4]])
criterion = nn.CrossEntropyLoss()

print("label 1:      ", criterion(logits, torch.tensor([1])))
print("probabilities:", criterion(logits, torch.tensor([[0.0, 1.0, 0.0]])))
print("a mixture:    ", criterion(logits, torch.tensor([[0.2, 0.7, 0.1]])))
