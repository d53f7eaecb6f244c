import torch
from torch import nn

log_probabilities = torch.zeros(2, 4, 3).log_softmax(dim=2)
target = torch.tensor([[0, 1, 2, 0], [1, 1, 0, 2]])

print(nn.NLLLoss()(log_probabilities.transpose(1, 2), target))
