import torch
from torch import nn

probabilities = torch.tensor([[0.9, 0.2], [0.5, 0.1]])  # 2 samples, 2 labels
target = torch.tensor([[1.0, 0.0], [1.0, 1.0]])

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.BCELoss(reduction=reduction)(probabilities, target))
