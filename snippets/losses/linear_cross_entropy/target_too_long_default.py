import torch
from torch import nn

features = torch.tensor([[2.0, 1.0], [0.0, 3.0]])
try:
    nn.LinearCrossEntropyLoss(2, 3)(features, torch.tensor([0, 2, 1]))
except ValueError as error:
    print(f"ValueError: {error}")
