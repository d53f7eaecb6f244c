import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
log_probabilities = nn.LogSoftmax(dim=1)(logits)

print("LogSoftmax, NLLLoss:         ", nn.NLLLoss()(log_probabilities, target))
print("CrossEntropyLoss:            ", nn.CrossEntropyLoss()(logits, target))
print("LogSoftmax, CrossEntropyLoss:", nn.CrossEntropyLoss()(log_probabilities, target))
