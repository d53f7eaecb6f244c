import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

to_positive = nn.PairwiseDistance()(anchor, positive)
to_negative = nn.PairwiseDistance()(anchor, negative)
ranking = nn.MarginRankingLoss(margin=1.0)
print("triplet:", nn.TripletMarginLoss()(anchor, positive, negative))
print("ranking:", ranking(to_negative, to_positive, torch.ones(3)))
