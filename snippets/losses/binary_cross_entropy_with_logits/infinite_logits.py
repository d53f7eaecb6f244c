import torch
from torch import nn

infinity = float("inf")
logits = torch.tensor([infinity, -infinity])
target = torch.tensor([1.0, 0.0])  # both right

print(nn.BCEWithLogitsLoss(reduction="none")(logits, target))
print(nn.BCEWithLogitsLoss()(torch.tensor(-infinity), torch.tensor(0.9)))
print(nn.BCEWithLogitsLoss(reduction="none")(logits.clamp(-1e4, 1e4), target))
