import torch
from torch import nn

anchor, positive = torch.zeros(2, 8), torch.zeros(2, 8)
negative = torch.ones(2, 3, 8)  # three for each anchor

try:
    nn.TripletMarginLoss()(anchor, positive, negative)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
