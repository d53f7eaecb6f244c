import torch
from torch.nn import functional as F

error = torch.ones(3)
for name in ("class", "stable", "stable, clamped at −10"):
    s = torch.tensor([-1.0, -20.0, -100.0], requires_grad=True)  # log-variances
    if name == "class":
        losses = F.gaussian_nll_loss(error, 0 * error, s.exp(), reduction="none")
    else:
        held = s.clamp(min=-10.0) if "clamped" in name else s
        losses = 0.5 * (held + (-held).exp() * error**2)
    losses.sum().backward()
    print(f"{name}: gradient {[f'{value:.3g}' for value in s.grad.tolist()]}")
