import torch
from torch import nn

log_probabilities = nn.LogSoftmax(dim=1)(torch.zeros(2, 3))
criterion = nn.NLLLoss(reduction="sum")

for target in (torch.tensor([-100, -100]), torch.tensor([-100, 1])):
    counted = (target != -100).sum().clamp(min=1)
    print(criterion(log_probabilities, target) / counted)
