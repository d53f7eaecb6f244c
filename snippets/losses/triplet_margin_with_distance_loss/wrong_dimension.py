import torch
from torch import nn
from torch.nn import functional as F

anchor, positive, negative = torch.randn(
    3, 2, 5, 8, generator=torch.Generator().manual_seed(0)
)  # (N, T, D) each

for dim in (1, -1):
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=lambda x, y, dim=dim: 1 - F.cosine_similarity(x, y, dim=dim),
        reduction="none",
    )
    print(f"dim={dim}:", tuple(criterion(anchor, positive, negative).shape))
print("default of nn.CosineSimilarity:", nn.CosineSimilarity().dim)
