import torch
from torch import nn

distance = torch.tensor([0.2, 1.5, 0.3, 1.0, 2.0])
target = torch.tensor([1, 1, -1, -1, -1])

criterion = nn.HingeEmbeddingLoss()
print(criterion(distance, target))
