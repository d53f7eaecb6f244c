import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0, 0.0], [1.0, 1.0], [2.0, 0.0]], requires_grad=True)
positive = torch.tensor([[3.0, 4.0], [1.0, 4.0], [2.6, 0.8]])
negative = torch.tensor([[6.0, 8.0], [3.0, 1.0], [2.0, 1.5]])

nn.TripletMarginLoss(eps=0.0, reduction="sum")(anchor, positive, negative).backward()
print("autograd:", anchor.grad, sep="\n")

with torch.no_grad():
    from_positive = F.normalize(anchor - positive)  # of length 1
    from_negative = F.normalize(anchor - negative)
    active = torch.tensor([[0.0], [1.0], [1.0]])  # the first triplet meets the margin
    formula = active * (from_positive - from_negative)
print("formula:", formula, sep="\n")
