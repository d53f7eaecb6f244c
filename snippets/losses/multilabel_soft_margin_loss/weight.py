import torch
from torch import nn

equal = torch.zeros(1, 3)
unequal = torch.tensor([[2.0, 2.0, -2.0]])  # the third label is wrong
target = torch.ones(1, 3)

for weight in ([1.0, 1.0, 1.0], [1.0, 1.0, 4.0], [2.0, 2.0, 2.0], [0.5, 0.5, 2.0]):
    criterion = nn.MultiLabelSoftMarginLoss(weight=torch.tensor(weight))
    print(weight, criterion(equal, target), criterion(unequal, target))
