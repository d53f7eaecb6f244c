import torch
from torch import nn

logits = torch.tensor([[2.0, 1.0, 0.0], [0.0, 3.0, 1.0]])
target = torch.tensor([0, 2])

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.CrossEntropyLoss(reduction=reduction)(logits, target))
