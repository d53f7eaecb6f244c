import torch
from torch import nn

scores = torch.zeros(2, 4, requires_grad=True)
target = torch.tensor([[0, 1, -1, -1], [-1, -1, -1, -1]])  # the second has no label

nn.MultiLabelMarginLoss()(scores, target).backward()
print("losses:  ", nn.MultiLabelMarginLoss(reduction="none")(scores, target).detach())
print("gradient:", scores.grad)
