import torch


def tweedie(log_mean, target, power=1.5, reduction="mean"):
    """The deviance for 1 < power < 2, of the logarithm of the mean."""
    log_mean, target = log_mean.float(), target.float()
    a, b = 1 - power, 2 - power
    losses = (b * log_mean).exp() / b - (a * log_mean + target.log()).exp() / a
    losses = 2 * (losses + target**b / (a * b))  # the last term: 0 where they are equal
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


log_mean = torch.zeros(4, requires_grad=True)  # a mean of 1
target = torch.tensor([0.0, 0.5, 1.0, 200.0])  # such as claims: many zeros, a long tail
losses = tweedie(log_mean, target, reduction="none")
losses.sum().backward()
print("losses   ", *(f"{loss:.4f}" for loss in losses.tolist()))
print("gradients", *(f"{slope:.4f}" for slope in log_mean.grad.tolist()))
