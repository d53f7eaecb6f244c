import torch
from torch import nn

probabilities = torch.tensor([[0.9], [0.2], [0.5]])
target = torch.tensor([1.0, 0.0, 1.0])

print(nn.BCELoss()(probabilities.squeeze(1), target))
