import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]], requires_grad=True)
target = torch.tensor([0, 2])

nn.MultiMarginLoss()(scores, target).backward()
print("autograd:", scores.grad)

column = target[:, None]
within = (1 - scores.gather(1, column) + scores > 0).float()  # closer than the margin
within = within.scatter(1, column, 0.0)  # the right class does not count
formula = within.scatter(1, column, -within.sum(dim=1, keepdim=True)) / 3 / 2
print("formula: ", formula)
