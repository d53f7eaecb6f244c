import torch
from torch import nn

logits = torch.tensor([20.0, -30.0], requires_grad=True)
target = torch.tensor([0.0, 1.0])  # both logits are wrong

for name, losses in {
    "BCEWithLogitsLoss:": nn.BCEWithLogitsLoss(reduction="none")(logits, target),
    "sigmoid, BCELoss: ": nn.BCELoss(reduction="none")(logits.sigmoid(), target),
}.items():
    (gradient,) = torch.autograd.grad(losses.sum(), logits)
    print(name, losses.detach(), gradient)
