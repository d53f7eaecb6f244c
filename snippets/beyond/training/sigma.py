import torch
from torch import nn

loss = 1e-4  # of the task, and so the best variance


def train(weigh, start, steps=400):
    parameter = nn.Parameter(torch.tensor(start))
    optimizer = torch.optim.SGD([parameter], lr=0.1)
    for _ in range(steps):
        optimizer.zero_grad()
        weighted = weigh(parameter)
        if weighted.isnan():
            break
        weighted.backward()
        optimizer.step()
    return parameter.detach(), weighted.item()


v, weighted = train(lambda v: 0.5 * loss / v + 0.5 * v.log(), 1.0)
print(f"the variance itself: variance {v:.2f}, loss {weighted}")
s, weighted = train(lambda s: 0.5 * torch.exp(-s) * loss + 0.5 * s, 0.0)
print(f"its logarithm: variance {s.exp():.4f}, loss {weighted:.2f}")
