import torch
from torch import nn

logits = torch.tensor([[20.0, 20.0, -20.0]])  # confident of classes 0 and 1
target = torch.tensor([[1.0, 1.0, 0.0]])  # and both are right

for criterion in (nn.CrossEntropyLoss(), nn.BCEWithLogitsLoss()):
    print(f"{type(criterion).__name__}: {criterion(logits, target):.4f}")
