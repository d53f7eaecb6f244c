import torch
from torch import nn

log_probabilities = torch.tensor([[0.5, 0.3, 0.2], [0.1, 0.4, 0.5]]).log()
log_probabilities[0, 1] = torch.nan
target = torch.tensor([0, 2])

print("NLLLoss:         ", nn.NLLLoss()(log_probabilities, target))
print("CrossEntropyLoss:", nn.CrossEntropyLoss()(log_probabilities, target))
