import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
weight = torch.tensor([1.0, 1.0, 3.0, 1.0])

print("weighted:           ", F.l1_loss(prediction, target, weight=weight))
with torch.device("cpu"):
    print("with torch.device:  ", F.l1_loss(prediction, target, weight=weight))

torch.set_default_device("cpu")
print("with default device:", F.l1_loss(prediction, target, weight=weight))
torch.set_default_device(None)
losses = F.l1_loss(prediction, target, reduction="none")
print("fixed:              ", (weight * losses).sum() / weight.sum())
print("without weight:     ", losses.mean())
