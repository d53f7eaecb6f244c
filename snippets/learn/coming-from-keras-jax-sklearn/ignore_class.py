import torch
from torch import nn

logits = torch.tensor([[0.1, 0.5, 0.4], [0.1, 0.2, 0.7]])

print("-100: ", nn.CrossEntropyLoss()(logits, torch.tensor([1, -100])))
print("255:  ", nn.CrossEntropyLoss(ignore_index=255)(logits, torch.tensor([1, 255])))
print("alone:", nn.CrossEntropyLoss()(logits[:1], torch.tensor([1])))
