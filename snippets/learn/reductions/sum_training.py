import torch
from torch import nn

for optimizer_class in (torch.optim.SGD, torch.optim.Adam):
    for reduction in ("mean", "sum"):
        weight = torch.zeros(1, requires_grad=True)
        optimizer = optimizer_class([weight], lr=0.1)
        criterion = nn.MSELoss(reduction=reduction)
        for _ in range(5):
            optimizer.zero_grad()
            criterion(weight.expand(50), torch.ones(50)).backward()
            optimizer.step()
        print(f"{optimizer_class.__name__}, {reduction}: {weight.item():.2f}")
