import torch
from torch import nn

torch.manual_seed(0)
target = torch.rand(2, 4, 3).softmax(dim=-1)  # sentences, words, classes
log_probabilities = torch.randn(2, 4, 3).log_softmax(dim=-1)

losses = (target * (target.log() - log_probabilities)).sum(dim=-1)  # as in Keras
criterion = nn.KLDivLoss(reduction="batchmean")
print(f"as Keras:       {losses.mean():.4f}")
print(f"batchmean:      {criterion(log_probabilities, target):.4f}")
flat = log_probabilities.flatten(0, 1), target.flatten(0, 1)
print(f"of (N * L, C):  {criterion(*flat):.4f}")
