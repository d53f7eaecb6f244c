import torch
from torch import nn

probabilities = torch.tensor([0.9, 0.2, 0.5, 0.1])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
columns = torch.stack([1 - probabilities, probabilities], dim=1)

print("BCELoss:", nn.BCELoss()(probabilities, target))
print("NLLLoss:", nn.NLLLoss()(columns.log(), target.long()))
