import torch
from torch import nn

logits = torch.tensor([70000.0, -3.0])
target = torch.tensor([0.0, 0.0])

print(nn.BCEWithLogitsLoss()(logits, target.half()))
print(nn.BCEWithLogitsLoss()(logits, target))
