import torch
from torch import nn

for line in nn.MultiLabelMarginLoss.__doc__.splitlines():
    if r"\frac" in line:
        print(line.strip())

for N, C in ((1, 4), (2, 4), (2, 8)):
    scores = torch.zeros(N, C)
    target = torch.full((N, C), -1)
    target[:, 0] = 0  # one label against C - 1 others; the loss of each pair is 1
    losses = nn.MultiLabelMarginLoss(reduction="none")(scores, target)
    print(f"N = {N}, C = {C}:", losses)
