import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]])
label = torch.tensor([3, 2])
padded = torch.tensor([[3, -1, -1, -1], [2, -1, -1, -1]])

print("MultiLabelMarginLoss:", nn.MultiLabelMarginLoss()(scores, padded))
print("MultiMarginLoss:     ", nn.MultiMarginLoss()(scores, label))
