import math

import torch
from torch.nn import functional as F


def nt_xent(first, second, temperature=0.5, reduction="mean"):
    """SimCLR: two views of N items; the negatives are the 2N - 2 other views."""
    with torch.autocast(first.device.type, enabled=False):
        views = F.normalize(torch.cat([first, second]).float(), dim=1)
        logits = (views @ views.T / temperature).fill_diagonal_(-math.inf)
    target = torch.arange(len(views), device=views.device).roll(len(first))
    return F.cross_entropy(logits, target, reduction=reduction)


first = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
second = torch.tensor([[1.0, 0.2], [0.1, 1.0]])
print(f"loss {nt_xent(first, second):.4f}")
print(f"of an untrained model: ln(2N - 1) = {math.log(3):.4f}")
