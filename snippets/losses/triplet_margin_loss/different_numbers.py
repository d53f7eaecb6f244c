import torch
from torch import nn

anchor, positive = torch.zeros(4, 3), torch.zeros(4, 3)
negative = torch.ones(5, 3)

try:
    nn.TripletMarginLoss()(anchor, positive, negative)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
