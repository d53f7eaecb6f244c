import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

print("losses:", nn.MultiMarginLoss(reduction="none")(scores, target))
print("first: ", ((1 - 2.0 + 1.5) + 0.0) / 3)
print("second:", ((1 - 1.0 + 0.5) + (1 - 1.0 + 3.0)) / 3)
