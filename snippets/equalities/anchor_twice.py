import torch
from torch import nn

left = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
right = torch.tensor([[0.3, 0.4], [1.0, 4.0], [2.0, 1.5]])


def distance(x, y):
    return (x - y).abs().sum(dim=-1)


triplet = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=2.0)
hinge = nn.HingeEmbeddingLoss(margin=2.0)(distance(left, right), -torch.ones(3))
print("TripletMarginWithDistanceLoss:", triplet(left, left, right))
print("HingeEmbeddingLoss:           ", hinge)
