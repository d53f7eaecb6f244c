import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.5], [0.1, 0.9]]).log()
target = torch.tensor([[0], [1]])

print(nn.NLLLoss()(log_probabilities, target.squeeze(1)))
