import torch
from torch import nn

anchor = torch.tensor([[0.0], [1.0], [2.0], [9.0]])
positive = anchor + 0.5
negative = torch.tensor([[-3.0], [3.0], [4.0], [9.5], [12.0]])

nearest = torch.cdist(anchor, negative).argmin(dim=1)  # one of the five for each anchor
print(nearest)
print(nn.TripletMarginLoss(reduction="none")(anchor, positive, negative[nearest]))
