import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
labels = torch.tensor([1.0, 0.0, 0.0])

probabilities = logits.sigmoid()
print("probabilities:    ", probabilities)
print("BCELoss:          ", nn.BCELoss()(probabilities, labels))
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, labels))
