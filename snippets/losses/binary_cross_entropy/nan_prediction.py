import torch
from torch import nn

probabilities = torch.tensor([0.9, float("nan"), 0.5])
print("nan:", probabilities.isnan().sum().item(), "of", probabilities.numel())

try:
    nn.BCELoss()(probabilities, torch.tensor([1.0, 0.0, 1.0]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
