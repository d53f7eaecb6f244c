import torch
from torch import nn

target = torch.tensor([0])

for p in (1, 2):
    for other in (0.25, 3.0):
        scores = torch.tensor([[1.0, other, -5.0]], requires_grad=True)
        loss = nn.MultiMarginLoss(p=p)(scores, target)
        (gradient,) = torch.autograd.grad(loss, scores)
        print(f"p = {p}, other score {other}: loss {loss:.4f}, gradient", gradient)
