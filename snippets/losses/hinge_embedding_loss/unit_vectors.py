import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
left, right = F.normalize(torch.randn(2, 1000, 128), dim=-1)
target = -torch.ones(1000)
distance = F.pairwise_distance(left, right)

print(f"mean distance: {distance.mean():.2f}")
for margin in (1.0, 1.5, 2.0):
    loss = nn.HingeEmbeddingLoss(margin=margin)(distance, target)
    pushed = (distance < margin).float().mean()
    print(f"margin {margin}: {pushed:.0%} of the pairs pushed, loss {loss:.2f}")
