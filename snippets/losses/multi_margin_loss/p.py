import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

for p in (1, 2):
    print(p, nn.MultiMarginLoss(p=p, reduction="none")(scores, target))
