import textwrap

import torch
from torch import nn

text = " ".join(nn.TripletMarginWithDistanceLoss.__doc__.split())
print(textwrap.fill(text[text.index("If True, and if") : text.index(" Default: ``F")]))


def climb(x, y):  # counts increases, so it is not symmetric
    return (y - x).clamp(min=0).sum(dim=-1)


anchor, positive, negative = torch.tensor([[[0.0]], [[2.0]], [[3.0]]])
criterion = nn.TripletMarginWithDistanceLoss(distance_function=climb, swap=True)
print("swap=True:", criterion(anchor, positive, negative))
criterion = nn.TripletMarginWithDistanceLoss(distance_function=climb)
print("exchanged:", criterion(positive, anchor, negative))
