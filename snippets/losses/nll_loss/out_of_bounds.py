import torch
from torch import nn

log_probabilities = torch.zeros(3, 3).log_softmax(dim=1)
target = torch.tensor([1, 2, 3])  # counted from 1

try:
    nn.NLLLoss()(log_probabilities, target)
except IndexError as error:
    print(f"IndexError: {error}")
