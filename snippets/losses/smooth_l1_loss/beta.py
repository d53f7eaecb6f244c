import torch
from torch import nn

prediction = torch.tensor([1.0, 2.5, 4.0, 0.5], requires_grad=True)
target = torch.tensor([2.0, 2.5, 2.0, 1.0])

for beta in (0.5, 1.0, 2.0):
    loss = nn.SmoothL1Loss(reduction="none", beta=beta)(prediction, target)
    (gradient,) = torch.autograd.grad(loss.sum(), prediction)
    print(f"beta {beta}: losses {loss.tolist()}, gradients {gradient.tolist()}")
