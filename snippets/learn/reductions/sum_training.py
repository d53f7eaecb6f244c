import torch
from torch import nn

for reduction in ("mean", "sum"):
    weight = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    for _ in range(5):
        optimizer.zero_grad()
        nn.MSELoss(reduction=reduction)(weight.expand(50), torch.ones(50)).backward()
        optimizer.step()
    print(f"{reduction}: {weight.item():.2f}, should come near 1")
