import torch
from torch import nn

prediction = torch.tensor([3.0], requires_grad=True)
target = torch.tensor([0.0])

for name, criterion, scale in (
    ("HuberLoss", nn.HuberLoss(delta=0.1), 1.0),
    ("SmoothL1Loss", nn.SmoothL1Loss(beta=0.1), 1.0),
    ("fixed, times 0.1", nn.SmoothL1Loss(beta=0.1), 0.1),
):
    loss = scale * criterion(prediction, target)
    (gradient,) = torch.autograd.grad(loss, prediction)
    print(f"{name}: loss {loss:.4f}, gradient {gradient.item():.4f}")
