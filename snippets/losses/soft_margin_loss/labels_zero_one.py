import torch
from torch import nn

logits = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
target = torch.tensor([0.0, 0.0, 0.0])  # three times no

loss = nn.SoftMarginLoss(reduction="none")(logits, target)
(gradient,) = torch.autograd.grad(loss.sum(), logits)
print("loss:    ", loss.detach())
print("gradient:", gradient)
