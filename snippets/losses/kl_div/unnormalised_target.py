import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.3, 0.2]]).log()
target = torch.tensor([[0.5, 0.1, 0.1]])  # sums to 0.7
criterion = nn.KLDivLoss(reduction="batchmean")

print("sums to 0.7:", criterion(log_probabilities, target))
target = target / target.sum(dim=1, keepdim=True)
print("sums to 1:  ", criterion(log_probabilities, target))
