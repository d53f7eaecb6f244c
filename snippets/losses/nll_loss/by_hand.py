import torch
from torch import nn

log_probabilities = torch.tensor([[0.7, 0.2, 0.1], [0.1, 0.5, 0.4]]).log()
target = torch.tensor([0, 2])

print(log_probabilities)
print("losses:", nn.NLLLoss(reduction="none")(log_probabilities, target))
print("mean:  ", nn.NLLLoss()(log_probabilities, target))
