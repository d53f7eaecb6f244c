import torch
from torch import nn

embedding1 = torch.tensor([[3.0, 4.0], [1.0, 0.0]])
embedding2 = torch.tensor([[4.0, 3.0], [3.0, 4.0]])
target = torch.tensor([1, -1])

for scale in (0.1, 1.0, 100.0):
    print(scale, nn.CosineEmbeddingLoss()(scale * embedding1, embedding2, target))
