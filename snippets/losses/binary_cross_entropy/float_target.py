import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2])

for target in (torch.tensor([1, 0]), torch.tensor([True, False])):
    print(nn.BCELoss()(probabilities, target.float()))
