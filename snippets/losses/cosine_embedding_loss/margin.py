import torch
from torch import nn

embedding1 = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
embedding2 = torch.tensor([[3.0, 4.0], [0.0, 1.0], [-3.0, 4.0]])
target = torch.tensor([-1, -1, -1])  # the cosines are 0.6, 0 and -0.6

for margin in (-1.0, 0.0, 0.5):
    criterion = nn.CosineEmbeddingLoss(margin=margin, reduction="none")
    print(margin, criterion(embedding1, embedding2, target))
