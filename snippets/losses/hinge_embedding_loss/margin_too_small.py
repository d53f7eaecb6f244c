import torch
from torch import nn
from torch.nn import functional as F

left, right = torch.randn(2, 1000, 128, generator=torch.Generator().manual_seed(0))
target = -torch.ones(1000)  # no pair belongs together

distance = F.pairwise_distance(left, right, p=1)
print(f"smallest distance: {distance.min():.0f}")
print("loss:", nn.HingeEmbeddingLoss()(distance, target))
