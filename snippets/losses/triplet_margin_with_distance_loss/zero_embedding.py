import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.zeros(1, 2, requires_grad=True)
positive, negative = torch.tensor([[1.0, 0.0]]), torch.tensor([[0.0, 1.0]])


def cosine_distance(x, y):
    return 1 - F.cosine_similarity(x, y, dim=-1)


loss = nn.TripletMarginWithDistanceLoss(distance_function=cosine_distance)(
    anchor, positive, negative
)
loss.backward()
print(loss.item(), anchor.grad)
