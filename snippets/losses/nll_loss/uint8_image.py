import torch
from torch import nn

log_probabilities = torch.zeros(1, 3, 2, 2).log_softmax(dim=1)
mask = torch.tensor([[[0, 1], [2, 0]]], dtype=torch.uint8)

try:
    nn.NLLLoss()(log_probabilities, mask)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
