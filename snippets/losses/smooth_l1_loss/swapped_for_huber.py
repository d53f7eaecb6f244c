import torch
from torch import nn

prediction = torch.tensor([3.0], requires_grad=True)
target = torch.tensor([0.0])

for criterion in (nn.HuberLoss(delta=0.1), nn.SmoothL1Loss(beta=0.1)):
    loss = criterion(prediction, target)
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(
        f"{type(criterion).__name__}: loss {loss:.4f}, gradient {gradient.item():.4f}"
    )
