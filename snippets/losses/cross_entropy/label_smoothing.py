import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
criterion = nn.CrossEntropyLoss(label_smoothing=0.1)
print(criterion(logits, target))

smoothed = 0.9 * F.one_hot(target, 3) + 0.1 / 3
print(smoothed)
print(nn.CrossEntropyLoss()(logits, smoothed))

print("lowest:", criterion(smoothed.log(), target))
print("more confident:", criterion(20.0 * F.one_hot(target, 3), target))
