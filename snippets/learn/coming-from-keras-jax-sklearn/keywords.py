import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])
labels = torch.tensor([1, 2])

print(nn.CrossEntropyLoss()(logits, labels))
print(nn.CrossEntropyLoss()(target=labels, input=logits))
