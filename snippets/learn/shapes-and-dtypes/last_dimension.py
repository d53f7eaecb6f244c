import torch
from torch import nn

logits = torch.zeros(4, 5, 7)  # (N, L, C), as nn.Linear(…, 7) returns for a sequence
labels = torch.zeros(4, 5, dtype=torch.long)  # (N, L)
criterion = nn.CrossEntropyLoss()

try:
    criterion(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print("as (N, C, L): ", criterion(logits.transpose(1, 2), labels))
print("as (N * L, C):", criterion(logits.flatten(0, 1), labels.flatten()))
