import torch
from torch import nn

logits = torch.tensor([-88.0, -89.0, 89.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, -1.0])

loss = nn.SoftMarginLoss(reduction="none")(logits, target)
(gradient,) = torch.autograd.grad(loss.sum(), logits)
print("loss:    ", loss.detach())
print("gradient:", gradient)
