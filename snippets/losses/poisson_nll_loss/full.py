import torch
from torch import nn

target = torch.tensor([0.0, 1.0, 2.0, 10.0])
prediction = torch.tensor([0.0, 0.0, 1.0, 2.0], requires_grad=True)

for full in (False, True):
    losses = nn.PoissonNLLLoss(full=full, reduction="none")(prediction, target)
    (gradient,) = torch.autograd.grad(losses.sum(), prediction)
    print(f"full={full}: losses {losses.detach()}\n  gradient {gradient}")
