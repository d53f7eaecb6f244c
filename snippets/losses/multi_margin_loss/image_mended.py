import torch
from torch import nn

scores = torch.tensor([[[[2.0, 0.5]], [[1.5, 3.0]], [[0.0, 1.0]]]])
target = torch.tensor([[[0, 2]]])

print(nn.MultiMarginLoss()(scores.movedim(1, -1).flatten(0, -2), target.flatten()))
