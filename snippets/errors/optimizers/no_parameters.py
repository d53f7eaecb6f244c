import torch
from torch import nn


class Model(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(2, 2), nn.Linear(2, 1)])


try:
    torch.optim.SGD(Model(list).parameters(), lr=0.1)
except ValueError as error:
    print(f"ValueError: {error}")

optimizer = torch.optim.SGD(Model(nn.ModuleList).parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]), "parameters")
