import torch
from torch import nn

logits = torch.tensor([[2.0]])  # the last batch of an epoch, with one sample
target = torch.tensor([1.0])

criterion = nn.BCEWithLogitsLoss()
try:
    criterion(logits.squeeze(), target)
except ValueError as error:
    print(f"ValueError: {error}")

print(criterion(logits.squeeze(1), target))
