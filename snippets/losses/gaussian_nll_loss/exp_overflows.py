import torch
from torch.nn import functional as F

target = torch.ones(2)
for name in ("exp", "clamped", "stable"):
    s = torch.tensor([88.0, 89.0], requires_grad=True)  # log-variances
    if name == "stable":
        losses = 0.5 * (s + (-s).exp() * target**2)
    else:
        variance = s.clamp(max=torch.inf if name == "exp" else 10.0).exp()
        losses = F.gaussian_nll_loss(0 * s, target, variance, reduction="none")
    losses.sum().backward()
    print(f"{name}: losses {losses.detach()}, gradient {s.grad}")
