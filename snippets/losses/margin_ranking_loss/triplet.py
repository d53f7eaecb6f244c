import torch
from torch import nn

torch.manual_seed(0)
anchor, positive, negative = torch.randn(3, 4, 5)

distance = nn.PairwiseDistance()
near, far = distance(anchor, positive), distance(anchor, negative)
print(nn.MarginRankingLoss(margin=1.0)(far, near, torch.ones(4)))
print(nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative))
