import torch
from torch import nn

probabilities = torch.tensor(
    [[[0.8, 0.1, 0.1], [0.8, 0.1, 0.1], [0.1, 0.8, 0.1]]]
)  # (N, L, C) = (1, 3, 3)
target = torch.tensor([[0, 0, 1]])  # each token has its right class at 0.8
log_probabilities = probabilities.log()

print("as it is:  ", nn.NLLLoss()(log_probabilities, target))
print("transposed:", nn.NLLLoss()(log_probabilities.transpose(1, 2), target))
