import torch
from torch import nn
from torch.nn import functional as F

embedding1 = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
embedding2 = torch.tensor([[4.0, 3.0], [-2.0, 0.0]])

difference = F.normalize(embedding1) - F.normalize(embedding2)
print(nn.CosineEmbeddingLoss(reduction="none")(embedding1, embedding2, torch.ones(2)))
print(difference.square().sum(dim=1) / 2)
