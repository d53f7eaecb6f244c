import torch
from torch import nn

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]])

criterion = nn.MultiLabelMarginLoss()
print("label 2, padded with 0: ", criterion(scores, torch.tensor([[2, 0, 0, 0]])))
print("label 2, padded with -1:", criterion(scores, torch.tensor([[2, -1, -1, -1]])))
