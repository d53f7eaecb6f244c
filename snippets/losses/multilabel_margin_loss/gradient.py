import torch
from torch import nn

scores = torch.tensor([[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]])
scores.requires_grad_()
target = torch.tensor([[0, 3, -1, -1], [2, -1, -1, -1]])

nn.MultiLabelMarginLoss()(scores, target).backward()
print("autograd:", scores.grad)

pairs = torch.tensor([[0, 1, 0, -1], [1, 1, -2, 0]])  # closer than 1, counted by hand
print("formula: ", pairs / (2 * 4))
