import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.3, 0.2]]).log()
target = torch.tensor([[0.4, 0.4, 0.2]])

losses = nn.KLDivLoss(reduction="none")(log_probabilities, target)
print(losses)
print("sum over the classes:", losses.sum(dim=1))
