import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 2.0]], requires_grad=True)
positive = torch.tensor([[3.0, 4.0]], requires_grad=True)
negative = torch.tensor([[-4.0, 3.0]], requires_grad=True)


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


def by_first(x, y):  # the gradient of the cosine distance by x
    x, y = x.detach(), y.detach()
    return ((x @ y.T) * x / x.norm() ** 2 - y) / (x.norm() * y.norm())


nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance)(
    anchor, positive, negative
).backward()
print("autograd:", anchor.grad, positive.grad, negative.grad)
print(
    "formula: ",
    by_first(anchor, positive) - by_first(anchor, negative),
    by_first(positive, anchor),
    -by_first(negative, anchor),
)
