import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5])
target = torch.tensor([2.0, 2.5, 2.0, 1.0])
weight = torch.tensor([1.0, 1.0, 3.0, 1.0])

print("weighted:         ", F.l1_loss(prediction, target, weight=weight))
with torch.device("cpu"):
    print("with a device set:", F.l1_loss(prediction, target, weight=weight))
    print("no weight:        ", F.l1_loss(prediction, target))
