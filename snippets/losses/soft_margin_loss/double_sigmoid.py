import torch
from torch import nn

logits = torch.tensor([30.0, -30.0])  # confident, and right
target = torch.tensor([1.0, -1.0])
criterion = nn.SoftMarginLoss(reduction="none")

print("after a sigmoid:", criterion(logits.sigmoid(), target))
print("logits:         ", criterion(logits, target))
