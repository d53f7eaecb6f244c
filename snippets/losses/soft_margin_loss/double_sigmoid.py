import torch
from torch import nn

probabilities = torch.tensor([1.0, 0.0])  # after a sigmoid: sure of yes, sure of no
target = torch.tensor([1.0, -1.0])  # and right both times

print(nn.SoftMarginLoss(reduction="none")(probabilities, target))
