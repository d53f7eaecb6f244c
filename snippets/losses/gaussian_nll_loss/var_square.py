import torch
from torch import nn

prediction, target = torch.zeros(2, 2), torch.ones(2, 2)
variance = torch.tensor([1.0, 4.0])  # meant for the two columns
criterion = nn.GaussianNLLLoss(reduction="none")

print("(2,):", criterion(prediction, target, variance), sep="\n")
print("(1, 2):", criterion(prediction, target, variance.unsqueeze(0)), sep="\n")
