import torch
from torch import nn

logits = torch.tensor([2.0, float("-inf"), -1.0])
target = torch.tensor([1.0, 0.0, 0.0])
mask = torch.tensor([True, False, True])

print("weight 0:   ", nn.BCEWithLogitsLoss(weight=mask.float())(logits, target))
print("left out:   ", nn.BCEWithLogitsLoss()(logits[mask], target[mask]))
