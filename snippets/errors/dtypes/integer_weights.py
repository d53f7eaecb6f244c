import torch
from torch import nn

torch.manual_seed(0)
logits, labels = torch.randn(4, 3), torch.tensor([0, 2, 1, 2])

try:
    nn.CrossEntropyLoss(weight=torch.tensor([1, 1, 2]))(logits, labels)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

weight = torch.tensor([1, 1, 2], dtype=logits.dtype)
print(nn.CrossEntropyLoss(weight=weight)(logits, labels))
