import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[1.0, 0.0], [0.0, 2.0], [2.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [3.0, 4.0], [5.0, 0.0]])
negative = torch.tensor([[0.0, 1.0], [-4.0, 3.0], [-1.0, 0.0]])
triplet = [F.normalize(x) for x in (anchor, positive, negative)]  # of length 1

cosine = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: 1 - F.cosine_similarity(x, y, dim=-1), margin=1.0
)
squared = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: (x - y).square().sum(dim=-1), margin=2.0
)
print("cosine, margin 1:", cosine(*triplet))
print("half of squared, margin 2:", squared(*triplet) / 2)
