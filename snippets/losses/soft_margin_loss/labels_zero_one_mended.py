import torch
from torch import nn

logits = torch.tensor([-5.0, 0.0, 5.0], requires_grad=True)
target = torch.tensor([0, 0, 0], dtype=torch.uint8)

loss = nn.SoftMarginLoss(reduction="none")(logits, 2 * target.float() - 1)
(gradient,) = torch.autograd.grad(loss.sum(), logits)
print("loss:    ", loss.detach())
print("gradient:", gradient)
print("without float():", 2 * target - 1)
