import torch
from torch import nn
from torch.nn import functional as F

left = torch.tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0]])
right = torch.tensor([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0]])
mean_square = nn.MSELoss()(F.normalize(left), F.normalize(right))

print("CosineEmbeddingLoss:", nn.CosineEmbeddingLoss()(left, right, torch.ones(3)))
print("1 − cosine:         ", (1 - F.cosine_similarity(left, right)).mean())
print("MSELoss × D / 2:    ", mean_square * left.shape[1] / 2)
