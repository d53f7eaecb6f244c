import torch
from torch import nn
from torch.nn import functional as F

logits = torch.tensor([-88.0, -89.0, 89.0], requires_grad=True)
target = torch.tensor([1.0, 1.0, -1.0])

for loss in (
    nn.BCEWithLogitsLoss(reduction="none")(logits, (target + 1) / 2),
    F.softplus(-target * logits),
):
    print(loss.detach(), *torch.autograd.grad(loss.sum(), logits))
