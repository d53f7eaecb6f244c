import torch
from torch import nn

log_probabilities = torch.tensor([0.5, 0.25, 0.25]).log()
target = torch.tensor([0.25, 0.5, 0.25], requires_grad=True)

nn.KLDivLoss(reduction="sum")(log_probabilities, target).backward()
print("autograd:", target.grad)
print("formula: ", target.detach().log() + 1 - log_probabilities)
