import torch
from torch import nn

logits = torch.tensor([10.0, 16.0, 17.0, 20.0], requires_grad=True)
target = torch.zeros(4)  # all four logits are wrong

for name, loss in {
    "sigmoid, BCELoss: ": nn.BCELoss(reduction="none")(logits.sigmoid(), target),
    "BCEWithLogitsLoss:": nn.BCEWithLogitsLoss(reduction="none")(logits, target),
}.items():
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(name, [round(value, 2) for value in loss.tolist()], gradient)
