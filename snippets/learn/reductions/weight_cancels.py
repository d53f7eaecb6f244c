import torch
from torch import nn

logits, target = torch.tensor([[0.0, 1.0]]), torch.tensor([0])  # a batch of one

for weight in (1.0, 50.0):
    criterion = nn.CrossEntropyLoss(weight=torch.tensor([weight, 1.0]))
    print(f"weight {weight:g}:", criterion(logits, target))
