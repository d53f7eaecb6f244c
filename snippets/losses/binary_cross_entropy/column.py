import torch
from torch import nn

# from nn.Linear(…, 1) and a sigmoid
probabilities = torch.tensor([[0.9], [0.2], [0.5]])
target = torch.tensor([1.0, 0.0, 1.0])

try:
    nn.BCELoss()(probabilities, target)
except ValueError as error:
    print(f"ValueError: {error}")

print(nn.BCELoss()(probabilities.squeeze(1), target))
