import torch
from torch.nn import functional as F

anchor = torch.zeros(3, 1)
positive = torch.ones(3, 1)
negative = torch.tensor([[-1.5], [-2.0], [-2.5]], requires_grad=True)

loss = F.triplet_margin_loss(anchor, positive, negative, eps=0.0, reduction="none")
loss.sum().backward()
print("loss:    ", loss.detach())
print("gradient:", negative.grad.squeeze(1))
