import torch
from torch import nn
from torch.nn import functional as F

anchor, positive, negative = torch.tensor([[[1.0, 0.0]], [[1.0, 0.1]], [[-1.0, 0.0]]])


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


criterion = nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance)
print("positive near, negative opposite:", criterion(anchor, positive, negative))
print("the other way about:             ", criterion(anchor, negative, positive))
