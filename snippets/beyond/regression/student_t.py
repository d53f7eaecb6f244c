import math

import torch


def student_t_nll(mean, target, log_scale, df=4.0, reduction="mean"):
    """Student's t with df degrees of freedom; log_scale is a second output."""
    log_scale = log_scale.float().clamp(-20, 20)
    z = (target - mean.float()) * (-log_scale).exp()
    constant = math.lgamma(df / 2) - math.lgamma((df + 1) / 2)
    constant += math.log(df * math.pi) / 2
    losses = log_scale + (df + 1) / 2 * (z**2 / df).log1p() + constant
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


mean = torch.zeros(4, requires_grad=True)
target = torch.tensor([0.5, 1.0, 2.0, 100.0])
losses = student_t_nll(mean, target, torch.zeros(4), reduction="none")
losses.sum().backward()
print("losses   ", *(f"{loss:.4f}" for loss in losses.tolist()))
print("gradients", *(f"{slope:.4f}" for slope in mean.grad.tolist()))
