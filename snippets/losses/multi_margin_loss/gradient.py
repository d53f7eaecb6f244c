import torch
from torch import nn

scores = torch.tensor([[2.0, 1.5, 0.0], [0.5, 3.0, 1.0]], requires_grad=True)
target = torch.tensor([0, 2])

nn.MultiMarginLoss()(scores, target).backward()
print("autograd:", scores.grad)

right = scores.gather(1, target[:, None])
too_close = (
    (1 - right + scores > 0).float().scatter(1, target[:, None], 0.0)
)  # the right class does not count
formula = (
    too_close.scatter(1, target[:, None], -too_close.sum(dim=1, keepdim=True)) / 3 / 2
)
print("formula: ", formula)
