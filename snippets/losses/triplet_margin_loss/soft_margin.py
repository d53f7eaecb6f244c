import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

to_positive = nn.PairwiseDistance()(anchor, positive)
to_negative = nn.PairwiseDistance()(anchor, negative)
print("softplus:   ", F.softplus(to_positive - to_negative))
criterion = nn.TripletMarginLoss(reduction="none")
print("margin of 1:", criterion(anchor, positive, negative))
