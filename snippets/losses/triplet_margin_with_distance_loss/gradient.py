import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 2.0]], requires_grad=True)
positive, negative = torch.tensor([[3.0, 4.0]]), torch.tensor([[-4.0, 3.0]])


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


def slope(x, y):  # the gradient of the cosine distance with respect to x
    x, y = x / x.norm(), y / y.norm() / x.norm()
    return (x @ y.T) * x - y


criterion = nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance)
criterion(anchor, positive, negative).backward()
print("autograd:", anchor.grad)
with torch.no_grad():
    print("formula: ", slope(anchor, positive) - slope(anchor, negative))
