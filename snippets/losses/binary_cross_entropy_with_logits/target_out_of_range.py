import torch
from torch import nn

criterion = nn.BCEWithLogitsLoss()
logits = torch.tensor([5.0, -5.0])  # yes and no, both right

signs, mask = torch.tensor([1.0, -1.0]), torch.tensor([255.0, 0.0])
print("targets −1 and 1: ", criterion(logits, signs))
print("targets 0 and 255:", criterion(logits, mask))
print("fixed:", criterion(logits, (signs + 1) / 2), criterion(logits, mask / 255))
