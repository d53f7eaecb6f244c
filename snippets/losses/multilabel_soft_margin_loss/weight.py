import torch
from torch import nn

logits = torch.zeros(2, 3)
target = torch.ones(2, 3)

for weight in ([1.0, 1.0, 1.0], [1.0, 1.0, 4.0], [2.0, 2.0, 2.0], [0.5, 0.5, 2.0]):
    criterion = nn.MultiLabelSoftMarginLoss(weight=torch.tensor(weight))
    print(weight, criterion(logits, target))
