import torch
from torch import nn

scores = torch.tensor([2.0, 1.5, 0.0])
print(
    [
        line.strip()
        for line in nn.MultiMarginLoss.__doc__.splitlines()
        if "mini-batch `Tensor`" in line
    ]
)

for target in (torch.tensor(0), torch.tensor([0])):
    print(tuple(target.shape), nn.MultiMarginLoss(reduction="none")(scores, target))
