import torch
from torch import nn

logit = torch.tensor([0.9, 0.2, 0.5, 0.1]).logit().requires_grad_()
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

print(
    "sigmoid, BCELoss: ",
    *torch.autograd.grad(nn.BCELoss()(logit.sigmoid(), target), logit),
)
print(
    "BCEWithLogitsLoss:",
    *torch.autograd.grad(nn.BCEWithLogitsLoss()(logit, target), logit),
)
print("formula:          ", (logit.detach().sigmoid() - target) / 4)
