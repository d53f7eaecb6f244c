import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
left, right = torch.randn(2, 1000, 128)
target = -torch.ones(1000)  # all pairs are different
distance = F.pairwise_distance(left, right, p=1)

print(f"smallest distance: {distance.min():.0f}")
for margin in (1.0, 150.0):
    print(f"margin {margin}:", nn.HingeEmbeddingLoss(margin=margin)(distance, target))
