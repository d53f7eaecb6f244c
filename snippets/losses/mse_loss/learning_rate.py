import torch
from torch import nn

for batch_size in (4, 64):
    target = torch.ones(batch_size)
    for reduction in ("mean", "sum"):
        constant = torch.zeros((), requires_grad=True)  # the model; 1 is right
        loss = nn.MSELoss(reduction=reduction)(constant.expand(batch_size), target)
        (gradient,) = torch.autograd.grad(loss, constant)
        print(f"batch of {batch_size}, {reduction}: one step to {-0.1 * gradient:.1f}")
