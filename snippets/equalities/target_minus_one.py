import torch
from torch import nn

distance = torch.tensor([0.2, 0.9, 1.5, 3.0])
one = torch.ones(4)

print("HingeEmbeddingLoss:", nn.HingeEmbeddingLoss(margin=2.0)(distance, -one))
print(
    "MarginRankingLoss: ",
    nn.MarginRankingLoss(margin=2.0)(distance, torch.zeros(4), one),
)
