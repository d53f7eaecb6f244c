import torch
from torch import nn

logits = torch.tensor([30.0, -30.0])  # sure, and right
target = torch.tensor([1.0, 0.0])
criterion = nn.BCEWithLogitsLoss(reduction="none")

print("logits:       ", criterion(logits, target))
print("probabilities:", criterion(logits.sigmoid(), target))
