import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0]], [[1.0]], [[3.0]]])

criterion = nn.TripletMarginLoss(margin=torch.nan)
print(criterion(anchor, positive, negative))
