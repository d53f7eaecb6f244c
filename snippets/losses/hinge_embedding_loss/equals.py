import torch
from torch import nn
from torch.nn import functional as F

left = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
right = torch.tensor([[1.0, 1.0], [1.0, 1.0], [0.0, 2.0]])
target = torch.tensor([1, -1, -1])

distance = 1 - F.cosine_similarity(left, right)
hinge, cosine = nn.HingeEmbeddingLoss(margin=0.6), nn.CosineEmbeddingLoss(margin=0.4)
print("hinge: ", hinge(distance, target))
print("cosine:", cosine(left, right, target))
