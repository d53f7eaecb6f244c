import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])

print("−1 and 1: ", nn.BCELoss()(probabilities, (torch.tensor([1.0, -1.0]) + 1) / 2))
print("1 and 2:  ", nn.BCELoss()(probabilities, torch.tensor([2.0, 1.0]) - 1))
print("0 and 255:", nn.BCELoss()(probabilities, torch.tensor([255.0, 0.0]) / 255))
