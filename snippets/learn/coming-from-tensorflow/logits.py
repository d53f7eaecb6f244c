import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])

probabilities = logits.softmax(dim=1)
print("logits:                  ", nn.CrossEntropyLoss()(logits, labels))
print("NLLLoss of the logarithm:", nn.NLLLoss()(probabilities.log(), labels))
