import torch
from torch import nn

logits = torch.zeros(4, 5, 7)  # (N, L, C), as nn.Linear(…, 7) returns for a sequence
labels = torch.zeros(4, 5, dtype=torch.long)  # (N, L)

try:
    nn.CrossEntropyLoss()(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
