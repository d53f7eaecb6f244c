import torch
from torch import nn

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]], requires_grad=True)
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]], requires_grad=True)
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]], requires_grad=True)

nn.TripletMarginLoss(eps=0.0, reduction="sum")(anchor, positive, negative).backward()
print("autograd:", anchor.grad, positive.grad, negative.grad, sep="\n")

with torch.no_grad():
    away_from_positive = nn.functional.normalize(anchor - positive)  # of length 1
    away_from_negative = nn.functional.normalize(anchor - negative)
    counted = torch.tensor([[0.0], [1.0], [1.0]])  # the first triplet keeps the margin
print("formula, anchor:", counted * (away_from_positive - away_from_negative), sep="\n")
