import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]])
target = torch.tensor([[0, 3, -1, -1], [2, -1, -1, -1]])

first = (1 - (1.2 - 0.5)) / 4
second = ((1 - (0.5 - 0.0)) + (1 - (0.5 - 1.0))) / 4
print(f"label 3 is ahead of class 1 by {1.2 - 0.5:.1f}")
print(f"by hand: {first:.4f}, {second:.4f}, mean {(first + second) / 2:.4f}")
print("torch:  ", nn.MultiLabelMarginLoss(reduction="none")(scores, target))
