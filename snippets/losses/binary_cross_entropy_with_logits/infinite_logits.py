import torch
from torch import nn

infinity = float("inf")
logits = torch.tensor([infinity, -infinity])
target = torch.tensor([1.0, 0.0])  # both logits are right
criterion = nn.BCEWithLogitsLoss(reduction="none")

print(criterion(logits, target))
print(criterion(torch.tensor(-infinity), torch.tensor(0.9)))
print(criterion(logits.clamp(-1e4, 1e4), target))
