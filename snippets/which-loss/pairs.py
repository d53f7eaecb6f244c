import torch
from torch import nn

torch.manual_seed(0)
first, second = torch.randn(64, 16), torch.randn(64, 16)
target = torch.where(torch.arange(64) < 32, 1.0, -1.0)  # 1.0: similar; -1.0: not

model = nn.Linear(16, 4)  # the embedding
left, right = model(first), model(second)
print("direction:", nn.CosineEmbeddingLoss(margin=0.2)(left, right, target))
distance = nn.PairwiseDistance()(left, right)
print("distance: ", nn.HingeEmbeddingLoss(margin=2.0)(distance, target))
