import torch


def beta_gaussian_nll(mean, target, log_variance, beta=0.5, reduction="mean"):
    """The Gaussian NLL times the variance to the power beta, which gets no gradient."""
    log_variance = log_variance.float().clamp(-20, 20)
    error = target - mean.float()
    losses = 0.5 * (log_variance + (-log_variance).exp() * error**2)
    losses = (beta * log_variance).exp().detach() * losses
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


target = torch.tensor([0.1, 3.0])
for beta in (0.0, 0.5, 1.0):
    mean = torch.zeros(2, requires_grad=True)
    log_variance = (target**2).log()  # the variance that fits each error
    loss = beta_gaussian_nll(mean, target, log_variance, beta, reduction="sum")
    loss.backward()
    print(f"beta {beta}: gradients", *(f"{g:.3f}" for g in mean.grad.tolist()))
