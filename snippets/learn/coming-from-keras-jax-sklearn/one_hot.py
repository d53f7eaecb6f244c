import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])

print("labels: ", nn.CrossEntropyLoss()(logits, labels))
print("one-hot:", nn.CrossEntropyLoss()(logits, F.one_hot(labels, 3).float()))
