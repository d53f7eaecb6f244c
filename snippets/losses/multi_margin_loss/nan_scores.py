import torch
from torch import nn

scores = torch.full((2, 3), float("nan"))
target = torch.tensor([0, 2])

print("MultiMarginLoss: ", nn.MultiMarginLoss()(scores, target).item())
print("CrossEntropyLoss:", nn.CrossEntropyLoss()(scores, target).item())
print("all finite:      ", scores.isfinite().all().item())
