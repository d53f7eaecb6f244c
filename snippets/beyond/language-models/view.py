import torch
from torch import nn

logits, tokens = torch.zeros(2, 32, 10), torch.zeros(2, 32, dtype=torch.long)
criterion = nn.CrossEntropyLoss()
try:
    criterion(logits[:, :-1].view(-1, 10), tokens[:, 1:].view(-1))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
print(criterion(logits[:, :-1].flatten(0, 1), tokens[:, 1:].flatten()))
