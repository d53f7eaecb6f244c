import torch
from torch import nn

first, second = nn.Linear(2, 8), nn.Linear(8, 1)

try:
    first.parameters() + second.parameters()
except TypeError as error:
    print(f"TypeError: {error}")

parameters = [*first.parameters(), *second.parameters()]
print(len(torch.optim.SGD(parameters, lr=0.1).param_groups[0]["params"]))
