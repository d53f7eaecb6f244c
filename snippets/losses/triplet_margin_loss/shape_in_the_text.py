import torch
from torch import nn

lines = [line.strip() for line in nn.TripletMarginLoss.__doc__.splitlines()]
print([line for line in lines if "(N, D)" in line][-1])

# anchor, positive, negative: 2 clips of 5 frames with 8 features each
frames = torch.zeros(3, 2, 5, 8)
print(nn.TripletMarginLoss(reduction="none")(*frames).shape)
