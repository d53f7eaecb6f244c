import torch
from torch import nn

distance = torch.tensor([0.2, 1.5, 0.3, 1.0, 2.0])
target = torch.tensor([1, 1, -1, -1, -1])

for margin in (0.5, 1.0, 2.5):
    criterion = nn.HingeEmbeddingLoss(margin=margin, reduction="none")
    print(margin, criterion(distance, target))
