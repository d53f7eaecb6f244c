import torch
from torch import nn

logits = torch.tensor([-3.0, 0.5, 1.5, 3.0], requires_grad=True)
target = torch.ones(4)

hinge = nn.MarginRankingLoss(margin=1.0, reduction="none")  # max(0, 1 − y (x − 0))
for name, loss in {
    "soft margin": nn.SoftMarginLoss(reduction="none")(logits, target),
    "hinge": hinge(logits, torch.zeros(4), target),
}.items():
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    print(f"{name}: {loss.detach()}\n  gradients {gradient}")
