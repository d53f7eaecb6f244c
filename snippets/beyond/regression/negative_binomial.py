import torch
from torch.nn import functional as F


def negative_binomial_nll(log_mean, target, log_dispersion, reduction="mean"):
    """Counts with the variance mean + dispersion · mean²; both from linear layers."""
    log_mean = log_mean.float()
    log_dispersion = log_dispersion.float().clamp(-16, 20)  # there it is Poisson
    size, target = (-log_dispersion).double().exp(), target.double()  # lgamma cancels
    count = torch.lgamma(size) + torch.lgamma(target + 1) - torch.lgamma(size + target)
    logits = (log_mean + log_dispersion).double()
    losses = count + size * F.softplus(logits) + target * F.softplus(-logits)
    losses = losses.to(log_mean.dtype)
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


log_mean = torch.full((4,), 5.0).log().requires_grad_()
target = torch.tensor([0.0, 3.0, 5.0, 50.0])
log_dispersion = torch.tensor(0.5).log()
losses = negative_binomial_nll(log_mean, target, log_dispersion, reduction="none")
losses.sum().backward()
print("losses   ", *(f"{loss:.4f}" for loss in losses.tolist()))
print("gradients", *(f"{slope:.4f}" for slope in log_mean.grad.tolist()))
