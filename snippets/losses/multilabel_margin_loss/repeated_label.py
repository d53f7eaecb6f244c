import torch
from torch import nn

scores = torch.tensor([[0.0, 1.0, 0.5, -0.5]])

criterion = nn.MultiLabelMarginLoss()
for target in ([2, -1, -1, -1], [2, 2, -1, -1], [2, 2, 2, -1]):
    print(target, criterion(scores, torch.tensor([target])))
