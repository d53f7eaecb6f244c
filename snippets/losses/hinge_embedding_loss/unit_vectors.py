import torch
from torch import nn
from torch.nn import functional as F

left, right = torch.randn(2, 1000, 128, generator=torch.Generator().manual_seed(0))
target = -torch.ones(1000)

distance = F.pairwise_distance(F.normalize(left), F.normalize(right))
print(
    f"distances: {distance.min():.2f} to {distance.max():.2f}, mean {distance.mean():.2f}"
)
for margin in (1.0, 1.5, 2.0):
    loss = nn.HingeEmbeddingLoss(margin=margin)(distance, target)
    print(
        f"margin {margin}: {(distance < margin).float().mean():.0%} of the pairs pushed, loss {loss:.2f}"
    )
