import torch
from torch import nn

embedding1 = torch.tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0], [1.0, 0.0]])
embedding2 = torch.tensor([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0], [-2.0, 0.0]])
target = torch.tensor([1, -1, -1, 1])

for reduction in ("none", "mean", "sum"):
    criterion = nn.CosineEmbeddingLoss(reduction=reduction)
    print(f"{reduction}:", criterion(embedding1, embedding2, target))
