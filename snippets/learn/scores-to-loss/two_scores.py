import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
labels = torch.tensor([1, 0, 0])

two_logits = torch.stack([torch.zeros(3), logits], dim=1)
print("softmax of (0, x):", two_logits.softmax(dim=1)[:, 1])
print("sigmoid of x:     ", logits.sigmoid())
print("CrossEntropyLoss: ", nn.CrossEntropyLoss()(two_logits, labels))
