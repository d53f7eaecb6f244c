import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0]], [[0.1]], [[5.0]]])

criterion = nn.TripletMarginLoss()
print("anchor, positive, negative:", criterion(anchor, positive, negative))
print("anchor, negative, positive:", criterion(anchor, negative, positive))
