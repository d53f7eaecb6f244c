import torch
from torch import nn

features = torch.zeros(4, 7, 5)  # (N, L, D)
target = torch.zeros(4, 7, dtype=torch.long)

try:
    nn.LinearCrossEntropyLoss(5, 10)(features, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
