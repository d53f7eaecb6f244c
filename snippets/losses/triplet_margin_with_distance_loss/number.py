import torch
from torch import nn

anchor, positive, negative = torch.zeros(3, 2, 4)

criterion = nn.TripletMarginWithDistanceLoss(
    distance_function=lambda x, y: (x - y).abs().sum().item()
)
try:
    criterion(anchor, positive, negative)
except TypeError as error:
    print(f"TypeError: {str(error).splitlines()[0]}")
