import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

padded = torch.tensor([[0, -1, -1], [2, -1, -1]])
print("MultiMarginLoss:     ", nn.MultiMarginLoss()(scores, target))
print("MultiLabelMarginLoss:", nn.MultiLabelMarginLoss()(scores, padded))
