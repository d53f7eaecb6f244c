import torch
from torch import nn

logits = torch.tensor([[2.0, 0.0, 1.0]])

print("label 0:        ", nn.CrossEntropyLoss()(logits, torch.tensor([0])))
print(
    "certainly 0:    ", nn.CrossEntropyLoss()(logits, torch.tensor([[1.0, 0.0, 0.0]]))
)
print(
    "0 or 2, 70 : 30:", nn.CrossEntropyLoss()(logits, torch.tensor([[0.7, 0.0, 0.3]]))
)
