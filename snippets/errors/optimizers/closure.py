import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
target = torch.tensor([1.0, -2.0])
optimizer = torch.optim.LBFGS([weight])

try:
    optimizer.step()
except TypeError as error:
    print(f"TypeError: {error}")


def closure():
    optimizer.zero_grad()
    loss = nn.MSELoss()(weight, target)
    loss.backward()
    return loss


optimizer.step(closure)
print(weight)
