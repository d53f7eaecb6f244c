import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
logits = torch.tensor([5.0, -5.0])

print("targets 1 and −1: ", criterion(logits, torch.tensor([1.0, -1.0])))
print("targets 255 and 0:", criterion(logits, torch.tensor([255.0, 0.0])))
print("targets 1 and 0:  ", criterion(logits, torch.tensor([1.0, 0.0])))
