import torch
from torch import nn

score = torch.tensor([1.5, -0.5, 2.0])  # above 0 for class 1
target = torch.tensor([1, 1, 0])

logits = torch.stack([torch.zeros(3), score], dim=1)
print(nn.CrossEntropyLoss()(logits, target))
print(nn.BCEWithLogitsLoss()(score, target.float()))
