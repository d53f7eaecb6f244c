import torch
from torch import nn

scores = torch.tensor(
    [[2.0, 0.5, -1.0, 1.2], [0.0, 1.0, 0.5, -0.5]], requires_grad=True
)
target = torch.tensor([[0, 3, -1, -1], [2, -1, -1, -1]])

nn.MultiLabelMarginLoss()(scores, target).backward()
print("autograd:", scores.grad)

within_the_margin = torch.tensor(
    [[0, 1, 0, -1], [1, 1, -2, 0]]
)  # pairs, signed, counted by hand
print("formula: ", within_the_margin / (2 * 4))
