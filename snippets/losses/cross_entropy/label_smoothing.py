import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

print(nn.CrossEntropyLoss(label_smoothing=0.1)(logits, target))

smoothed = 0.9 * F.one_hot(target, 3) + 0.1 / 3
print(smoothed)
print(nn.CrossEntropyLoss()(logits, smoothed))
