import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [9.0, 9.0, 9.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, -100, 2])

try:
    nn.MultiMarginLoss(ignore_index=-100)
except TypeError as error:
    print(f"TypeError: {error}")

kept = target != -100
print(nn.MultiMarginLoss()(scores[kept], target[kept]))
