import torch


def log_cosh(prediction, target, reduction="mean"):
    """The logarithm of the hyperbolic cosine of the error, without an overflow."""
    error = (prediction.float() - target).abs()
    losses = error + (torch.expm1(-2 * error) / 2).log1p()
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


prediction = torch.tensor([0.01, 1.0, 10.0, 1000.0], requires_grad=True)
losses = log_cosh(prediction, torch.zeros(4), reduction="none")
losses.sum().backward()
print("losses   ", *(f"{loss:.6g}" for loss in losses.tolist()))
print("gradients", *(f"{slope:.4f}" for slope in prediction.grad.tolist()))
