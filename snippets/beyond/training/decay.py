import torch
from torch import nn
from torch.optim import SGD, Adam, AdamW


def train(optimizer_class, decay=0.0, penalty=0.0):
    """Two weights from 1, with gradients of ±0.1 and of ±10 in turn."""
    weight = nn.Parameter(torch.ones(2))
    optimizer = optimizer_class([weight], lr=0.01, weight_decay=decay)
    for step in range(100):
        optimizer.zero_grad()
        loss = (weight * torch.tensor([0.1, 10.0])).sum() * (-1) ** step
        (loss + penalty / 2 * weight.square().sum()).backward()
        optimizer.step()
    return [round(value, 2) for value in weight.tolist()]


for optimizer_class in (SGD, Adam, AdamW):
    name = optimizer_class.__name__
    print(f"{name}: weight_decay {train(optimizer_class, decay=0.5)}", end="")
    print(f", in the loss {train(optimizer_class, penalty=0.5)}")
