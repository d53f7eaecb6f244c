import torch
from torch import nn

scores = torch.tensor([[0.1, 0.2, 0.4, 0.8]])

print(nn.MultiLabelMarginLoss()(scores, torch.tensor([[3, 0, -1, 1]])))
print(nn.MultiLabelMarginLoss()(scores, torch.tensor([[3, 0, -1, -1]])))
