import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([-88.0, -89.0, 89.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, -1.0])

for name, loss in {
    "SoftMarginLoss:   ": nn.SoftMarginLoss(reduction="none")(logits, target),
    "BCEWithLogitsLoss:": nn.BCEWithLogitsLoss(reduction="none")(
        logits, (target + 1) / 2
    ),
    "softplus:         ": F.softplus(-target * logits),
}.items():
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(name, loss.detach(), gradient)
