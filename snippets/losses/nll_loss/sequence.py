import torch
from torch import nn

log_probabilities = torch.zeros(2, 4, 3).log_softmax(
    dim=2
)  # (N, L, C): 2 sequences of 4 tokens, 3 classes
target = torch.tensor([[0, 1, 2, 0], [1, 1, 0, 2]])

try:
    nn.NLLLoss()(log_probabilities, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
