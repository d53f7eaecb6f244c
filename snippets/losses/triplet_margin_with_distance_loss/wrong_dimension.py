import torch
from torch import nn

print("default of nn.CosineSimilarity: dim =", nn.CosineSimilarity().dim)

torch.manual_seed(0)
anchor, positive, negative = torch.randn(3, 2, 5, 8)  # (N, T, D) each
for dim in (1, -1):
    similarity = nn.CosineSimilarity(dim=dim)
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=lambda x, y, s=similarity: 1 - s(x, y), reduction="none"
    )
    print(f"dim={dim}:", tuple(criterion(anchor, positive, negative).shape))
