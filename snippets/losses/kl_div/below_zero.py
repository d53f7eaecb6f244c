import torch
from torch import nn

scores = torch.tensor([[2.0, 1.0, -1.0]])
target = scores.softmax(dim=1)  # the model is right: the loss must be zero
criterion = nn.KLDivLoss(reduction="batchmean")

print("scores:           ", criterion(scores, target))
print("probabilities:    ", criterion(scores.softmax(dim=1), target))
print("log-probabilities:", criterion(scores.log_softmax(dim=1), target))
