import torch
from torch import nn

distance = nn.TripletMarginWithDistanceLoss().distance_function
print(distance, "p:", distance.norm, "eps:", distance.eps)
print(distance(torch.tensor([[3.0, 0.0]]), torch.tensor([[0.0, 4.0]])))
