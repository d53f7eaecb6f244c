import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.MultiLabelMarginLoss.__doc__.splitlines()
        if r"\frac" in line
    ]
)

for N, C in ((1, 4), (2, 4), (2, 8)):
    scores = torch.zeros(N, C)
    target = torch.full((N, C), -1)
    target[:, 0] = 0  # one label against C − 1 others, each pair costs 1
    losses = nn.MultiLabelMarginLoss(reduction="none")(scores, target)
    print(f"N = {N}, C = {C}:", losses)
