import torch
from torch import nn

for line in nn.MultiMarginLoss.__doc__.splitlines():
    if "mini-batch `Tensor`" in line:
        print(line.strip())

scores = torch.tensor([2.0, 1.5, 0.0])
for target in (torch.tensor(0), torch.tensor([0])):
    print(tuple(target.shape), nn.MultiMarginLoss(reduction="none")(scores, target))
