import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0, -torch.inf]])  # the last class is masked
log_probabilities = logits.log_softmax(dim=1)
criterion = nn.KLDivLoss(reduction="batchmean")

target = torch.tensor([[0.7, 0.3, 0.0]])
print("target 0, prediction −inf:  ", criterion(log_probabilities, target))
clamped = log_probabilities.clamp(min=-1e4)
print("target 0, prediction −10000:", criterion(clamped, target))
target = torch.tensor([[0.7, 0.2, 0.1]])
print("target 0.1, prediction −inf:", criterion(log_probabilities, target))
