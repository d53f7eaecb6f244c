import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]])
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

for margin in (0.5, 1.0, 2.0):
    criterion = nn.TripletMarginLoss(margin=margin, reduction="none")
    print(margin, criterion(anchor, positive, negative))
