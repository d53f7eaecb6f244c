import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]])
target = torch.tensor([0, 2])

padded = torch.full((2, 3), -1)
padded[:, 0] = target
print(nn.MultiMarginLoss()(scores, target))
print(nn.MultiLabelMarginLoss()(scores, padded))
