import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0]], [[0.1]], [[5.0]]])

print("anchor, positive, negative:", nn.TripletMarginLoss()(anchor, positive, negative))
print("anchor, negative, positive:", nn.TripletMarginLoss()(anchor, negative, positive))
