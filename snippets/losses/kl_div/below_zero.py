import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, -1.0]])
target = logits.softmax(dim=1)  # a perfect prediction: the loss must be zero
criterion = nn.KLDivLoss(reduction="batchmean")

print("logits:           ", criterion(logits, target))
print("probabilities:    ", criterion(logits.softmax(dim=1), target))
print("log-probabilities:", criterion(logits.log_softmax(dim=1), target))
