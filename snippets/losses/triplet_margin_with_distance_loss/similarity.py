import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[1.0, 0.0]], [[1.0, 0.1]], [[-1.0, 0.0]]])

criterion = nn.TripletMarginWithDistanceLoss(
    distance_function=nn.CosineSimilarity(dim=-1)
)
print("positive near, negative opposite:", criterion(anchor, positive, negative))
print("the other way about:             ", criterion(anchor, negative, positive))
