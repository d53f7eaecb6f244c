import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.CTCLoss.__doc__.splitlines()
        if "divided by the target lengths" in line
    ]
)

probabilities = torch.tensor(
    [[0.2, 0.7, 0.1], [0.5, 0.3, 0.2], [0.3, 0.1, 0.6]]
)  # blank, a, b
labels = torch.tensor([], dtype=torch.long)
for reduction in ("sum", "mean"):
    print(
        f"{reduction}:",
        nn.CTCLoss(reduction=reduction)(probabilities.log(), labels, (3,), (0,)),
    )
