import torch
from torch import nn

distance = torch.tensor([0.1, 0.9, 2.0], requires_grad=True)
target = torch.tensor([0, 0, 0], dtype=torch.uint8)

loss = nn.HingeEmbeddingLoss(reduction="none")(distance, 2 * target.float() - 1)
(gradient,) = torch.autograd.grad(loss.sum(), distance)
print("loss:    ", loss.detach())
print("gradient:", gradient)
print("without float():", 2 * target - 1)
