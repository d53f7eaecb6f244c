import torch
from torch import nn

embedding1, embedding2 = torch.eye(3), torch.ones(3, 3)
target = torch.tensor([[1], [-1], [1]])

try:
    nn.CosineEmbeddingLoss()(embedding1, embedding2, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
