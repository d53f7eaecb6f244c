import torch
from torch import nn

logits = torch.tensor([0.9, 0.2, 0.5, 0.1]).logit().requires_grad_()
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

loss = nn.BCELoss()(logits.sigmoid(), target)
print("sigmoid, BCELoss: ", *torch.autograd.grad(loss, logits))
loss = nn.BCEWithLogitsLoss()(logits, target)
print("BCEWithLogitsLoss:", *torch.autograd.grad(loss, logits))
print("formula:          ", (logits.detach().sigmoid() - target) / 4)
