import torch
from torch import nn

probabilities = torch.tensor([[0.5, 0.25, 0.25], [0.8, 0.1, 0.1]])
target = torch.tensor([[0.25, 0.5, 0.25], [1.0, 0.0, 0.0]])

losses = nn.KLDivLoss(reduction="none")(probabilities.log(), target)
print(losses)
print("of each sample:", losses.sum(dim=1))
print("batchmean:     ", losses.sum() / 2)
