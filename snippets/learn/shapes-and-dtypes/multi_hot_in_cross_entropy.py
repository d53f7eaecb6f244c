import torch
from torch import nn

target = torch.tensor([[1.0, 0.0, 1.0]])  # classes 0 and 2

for logits in (torch.tensor([[0.0, 0.0, 0.0]]), torch.tensor([[9.0, -9.0, 9.0]])):
    print("CrossEntropyLoss: ", nn.CrossEntropyLoss()(logits, target))
    print("BCEWithLogitsLoss:", nn.BCEWithLogitsLoss()(logits, target))
