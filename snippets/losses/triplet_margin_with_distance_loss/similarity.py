import torch
from torch import nn
from torch.nn import functional as F

anchor, positive, negative = torch.tensor([[[1.0, 0.0]], [[1.0, 0.1]], [[-1.0, 0.0]]])


def cosine_similarity(x, y):
    return F.cosine_similarity(x, y, dim=-1)


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


for distance in (cosine_similarity, cosine_distance):
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    print(f"{distance.__name__}:", criterion(anchor, positive, negative))
