import torch
from torch import nn
from torch.nn import functional as F

anchor = positive = torch.tensor([[1.0, 0.0]])
negative = -anchor


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


for margin in (1.0, 2.0, 5.0):
    criterion = nn.TripletMarginWithDistanceLoss(
        distance_function=cosine_distance, margin=margin
    )
    print(f"margin {margin}:", criterion(anchor, positive, negative).item())
