import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, 1.0]])
criterion = nn.CrossEntropyLoss()

print("class index 0:       ", criterion(logits, torch.tensor([0])))
print("class 0 is certain:  ", criterion(logits, torch.tensor([[1.0, 0.0, 0.0]])))
print("70% for 0, 30% for 2:", criterion(logits, torch.tensor([[0.7, 0.0, 0.3]])))
