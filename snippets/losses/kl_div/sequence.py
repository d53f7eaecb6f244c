import torch
from torch import nn

# (N, L, C): 2 sequences of 4 tokens, the same at every token
log_probabilities = torch.tensor([0.5, 0.25, 0.25]).log().expand(2, 4, 3)
target = torch.tensor([0.25, 0.5, 0.25]).expand(2, 4, 3)
criterion = nn.KLDivLoss(reduction="batchmean")

print("one token:  ", criterion(log_probabilities[0, :1], target[0, :1]))
print("(N, L, C):  ", criterion(log_probabilities, target))
print("(N * L, C): ", criterion(log_probabilities.flatten(0, 1), target.flatten(0, 1)))
