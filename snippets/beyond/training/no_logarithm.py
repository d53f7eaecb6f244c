import torch
from torch import nn

loss = torch.tensor(2.0)  # of a model that does not learn
for half in (0.0, 0.5):
    s = nn.Parameter(torch.tensor(0.0))
    optimizer = torch.optim.SGD([s], lr=0.1)
    for _ in range(2000):
        optimizer.zero_grad()
        weighted = 0.5 * torch.exp(-s) * loss + half * s
        weighted.backward()
        optimizer.step()
    print(f"{half} s: weighted {weighted:.3f}, weight {0.5 * torch.exp(-s):.3f}")
