import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.5], [0.1, 0.9]]).log()
target = torch.tensor([[0], [1]])  # (N, 1), as a column of a table is

try:
    nn.NLLLoss()(log_probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
