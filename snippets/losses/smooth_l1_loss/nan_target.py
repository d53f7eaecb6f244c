import torch
from torch import nn

prediction = torch.tensor([1.0, 4.0], requires_grad=True)
target = torch.tensor([torch.nan, 2.0])

for beta in (1.0, 0.0):
    loss = nn.SmoothL1Loss(beta=beta)(prediction, target)
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(f"beta {beta}: loss {loss.item()}, gradient {gradient}")
