import torch
from torch import nn
from torch.nn import functional as F

anchor, positive = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.8, 0.6]])
negative = torch.tensor([[1.0, 0.01]], requires_grad=True)  # almost on the anchor


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


for distance in (cosine_distance, nn.PairwiseDistance()):
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
    loss = criterion(anchor, positive, negative)
    (gradient,) = torch.autograd.grad(loss, negative)
    print(f"loss {loss:.2f}, size of the gradient {gradient.norm():.2f}")
