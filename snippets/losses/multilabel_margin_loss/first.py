import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]])
target = torch.tensor([[0, 3, -1, -1], [2, -1, -1, -1]])

criterion = nn.MultiLabelMarginLoss()
print(criterion(scores, target))
