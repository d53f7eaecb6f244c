import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [3.0, 4.0], [5.0, 0.0]])
negative = torch.tensor([[0.0, 1.0], [-4.0, 3.0], [-1.0, 0.0]])


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


def squared(x, y):
    return (x - y).square().sum(dim=-1)


cosine = nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance, margin=1.0)
euclidean = nn.TripletMarginWithDistanceLoss(distance_function=squared, margin=2.0)
print("cosine:                       ", cosine(anchor, positive, negative))
print(
    "half of squared, on length 1: ",
    euclidean(*map(F.normalize, (anchor, positive, negative))) / 2,
)
