import torch
from torch import nn

anchor = positive = torch.tensor([[0.6, 0.8]])  # length 1
negative = -anchor  # as far away as a vector of length 1 can be

for margin in (1.0, 2.0, 3.0):
    loss = nn.TripletMarginLoss(margin=margin)(anchor, positive, negative)
    print(f"margin {margin}: {loss:.4f}")
