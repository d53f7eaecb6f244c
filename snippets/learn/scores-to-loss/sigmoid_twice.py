import torch
from torch import nn

logits = torch.tensor([20.0, -20.0])  # confident and right
labels = torch.tensor([1.0, 0.0])
criterion = nn.BCEWithLogitsLoss(reduction="none")

print("probabilities:", criterion(logits.sigmoid(), labels))
print("logits:       ", criterion(logits, labels).round(decimals=4))
