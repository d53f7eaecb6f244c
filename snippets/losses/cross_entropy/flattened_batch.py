import torch
from torch import nn

features = torch.zeros(4, 16, 6, 6)  # four images after the convolutions
linear = nn.Linear(16 * 3 * 3, 10)  # meant for 3 × 3, got 6 × 6
logits = linear(features.view(-1, 16 * 3 * 3))
try:
    nn.CrossEntropyLoss()(logits, torch.tensor([1, 2, 3, 4]))
except ValueError as error:
    print(f"ValueError: {error}")
