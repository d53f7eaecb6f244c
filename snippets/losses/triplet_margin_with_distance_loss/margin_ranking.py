import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [3.0, 4.0], [5.0, 0.0]])
negative = torch.tensor([[0.0, 1.0], [-4.0, 3.0], [-1.0, 0.0]])


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


criterion = nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance)
print("triplet:", criterion(anchor, positive, negative))
to_positive = cosine_distance(anchor, positive)
to_negative = cosine_distance(anchor, negative)
ranking = nn.MarginRankingLoss(margin=1.0)
print("ranking:", ranking(to_negative, to_positive, torch.ones(3)))
