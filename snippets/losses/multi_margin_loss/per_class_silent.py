import torch
from torch.nn import functional as F

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0], [0.0, 0.0, 0.0]])
target = torch.tensor([2, 1, 0])
weight = torch.tensor([10.0, 1.0, 1.0])  # meant for the first sample

losses = F.multi_margin_loss(scores, target, reduction="none")
print("no weight:  ", losses)
weighted = F.multi_margin_loss(scores, target, weight=weight, reduction="none")
print("as weight:  ", weighted)
print("each sample:", losses * weight)
