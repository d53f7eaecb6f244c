import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

criterion = nn.NLLLoss()
print("logits:           ", criterion(logits, target))
print("logits minus 2:   ", criterion(logits - 2, target))
print("probabilities:    ", criterion(logits.softmax(dim=1), target))
print("log-probabilities:", criterion(logits.log_softmax(dim=1), target))
