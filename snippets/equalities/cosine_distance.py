import torch
from torch import nn
from torch.nn import functional as F

left = torch.tensor([[3.0, 4.0], [1.0, 0.0], [0.0, 2.0]])
right = torch.tensor([[4.0, 3.0], [3.0, 4.0], [3.0, -4.0]])
target = torch.tensor([1, -1, -1])
distance = 1 - F.cosine_similarity(left, right)

print("CosineEmbeddingLoss:", nn.CosineEmbeddingLoss(margin=0.25)(left, right, target))
print("HingeEmbeddingLoss: ", nn.HingeEmbeddingLoss(margin=0.75)(distance, target))
