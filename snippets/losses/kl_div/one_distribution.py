import torch
from torch import nn

log_probabilities = torch.tensor([0.5, 0.25, 0.25]).log()  # (C,)
target = torch.tensor([0.25, 0.5, 0.25])
criterion = nn.KLDivLoss(reduction="batchmean")

print("(C,):  ", criterion(log_probabilities, target))
print("(1, C):", criterion(log_probabilities.unsqueeze(0), target.unsqueeze(0)))
