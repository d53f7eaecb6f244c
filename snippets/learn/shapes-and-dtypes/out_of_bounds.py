import torch
from torch import nn

logits = torch.zeros(4, 3)
labels = torch.tensor([2, 3, 1, 2])  # counted from 1

try:
    nn.CrossEntropyLoss()(logits, labels)
except IndexError as error:
    print(f"IndexError: {error}")
