import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 3.0])  # for the two samples

try:
    nn.CrossEntropyLoss(weight=weight)(logits, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

losses = nn.CrossEntropyLoss(reduction="none")(logits, target)
print((weight * losses).mean())
