import torch
from torch import nn

anchor = torch.tensor([[0.0], [1.0], [2.0], [9.0]])
positive = anchor + 0.5
negative = torch.tensor([[-3.0], [3.0], [4.0], [9.5], [12.0]])

criterion = nn.TripletMarginLoss(reduction="none")
try:
    criterion(anchor, positive, negative)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

nearest = torch.cdist(anchor, negative).argmin(dim=1)  # one for each anchor
print(criterion(anchor, positive, negative[nearest]))
