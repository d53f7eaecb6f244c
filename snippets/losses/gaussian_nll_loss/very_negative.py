import torch
from torch.nn import functional as F

s = torch.tensor([-1.0, -20.0, -100.0], requires_grad=True)  # log-variances
error = torch.ones(3)
clamped = s.clamp(min=-10.0)

for name, losses in {
    "class": F.gaussian_nll_loss(error, 0 * error, s.exp(), reduction="none"),
    "stable": 0.5 * (s + (-s).exp() * error**2),
    "stable, clamped": 0.5 * (clamped + (-clamped).exp() * error**2),
}.items():
    (gradient,) = torch.autograd.grad(losses.sum(), s)
    print(f"{name}: {[f'{value:.3g}' for value in gradient.tolist()]}")
