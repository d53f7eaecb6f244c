import torch
from torch import nn

logits, labels = torch.tensor([[0.2, 1.0], [0.5, 0.1]]), torch.tensor([1, 0])

for shift in (0.0, -3.0):
    moved = logits + shift
    losses = nn.NLLLoss()(moved, labels), nn.CrossEntropyLoss()(moved, labels)
    print(f"moved by {shift:g}:", *losses)
