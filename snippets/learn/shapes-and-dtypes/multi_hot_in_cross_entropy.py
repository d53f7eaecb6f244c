import torch
from torch import nn

target = torch.tensor([[1.0, 0.0, 1.0]])  # classes 0 and 2
logits = torch.tensor([[9.0, -9.0, 9.0]])  # as they should be

print("CrossEntropyLoss: ", nn.CrossEntropyLoss()(logits, target))
print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, target))
