import torch
from torch import nn

distance = torch.tensor([0.2, 1.5, 0.3, 1.0, 2.0])
target = torch.tensor([1, 1, -1, -1, -1])

for reduction in ("none", "mean", "sum"):
    print(f"{reduction}:", nn.HingeEmbeddingLoss(reduction=reduction)(distance, target))
