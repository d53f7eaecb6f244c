import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([[1, 0, 0], [0, 0, 1]])

try:
    nn.CrossEntropyLoss()(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.CrossEntropyLoss()(logits, target.argmax(dim=1)))
print(nn.CrossEntropyLoss()(logits, target.float()))
