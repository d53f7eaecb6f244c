import torch
from torch import nn

weight = nn.Parameter(torch.tensor([2.0]))
parts = [torch.tensor([1.0, 3.0])] * 4  # four micro-batches, 8 samples


def penalty():
    return 0.5 * weight.square().sum()


for name, share in (("whole in each part", 1), ("a quarter in each part", 4)):
    weight.grad = None
    for part in parts:
        ((weight - part).square().sum() / 8 + penalty() / share).backward()
    print(f"{name}: {weight.grad.item()}")
weight.grad = None
((weight - torch.cat(parts)).square().mean() + penalty()).backward()
print(f"one batch: {weight.grad.item()}")
