import torch
from torch import nn

anchor, positive, negative = torch.zeros(3, 2, 4)


def number(x, y):
    return (x - y).abs().sum().item()


def distance(x, y):
    return (x - y).abs().sum(dim=-1)


try:
    criterion = nn.TripletMarginWithDistanceLoss(distance_function=number)
    criterion(anchor, positive, negative)
except TypeError as error:
    print(f"TypeError: {str(error).splitlines()[0]}")

criterion = nn.TripletMarginWithDistanceLoss(distance_function=distance)
print(criterion(anchor, positive, negative))
