import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([[0.9, 0.1, 0.0], [0.0, 0.5, 0.5]])

try:
    nn.CrossEntropyLoss(ignore_index=0)(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

keep = torch.tensor([True, False])
print(nn.CrossEntropyLoss()(logits[keep], target[keep]))
