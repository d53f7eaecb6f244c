import torch
from torch import nn

torch.manual_seed(0)
error = 0.1 * torch.randn(1000, 4)  # of dx, dy, dw, dh, unscaled
error[:20] *= 20  # proposals that were matched to the wrong object

for beta in (1.0, 1 / 9, 0.0):
    prediction = error.clone().requires_grad_()
    criterion = nn.SmoothL1Loss(reduction="none", beta=beta)
    loss = criterion(prediction, torch.zeros(1000, 4)).sum(dim=1)
    loss.sum().backward()
    magnitude = prediction.grad.abs().sum(dim=1)
    share = magnitude[:20].sum() / magnitude.sum()
    full = (prediction.grad[20:].abs() == 1).float().mean()
    print(f"beta {beta:.2f}: full gradient {full:.0%}, share of wrong {share:.0%}")
