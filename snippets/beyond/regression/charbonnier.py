import torch


def charbonnier(prediction, target, eps=1e-3, reduction="mean"):
    """The square root of the squared error plus eps²; eps in the target's units."""
    losses = ((prediction.float() - target) ** 2 + eps**2).sqrt()
    if reduction == "none":
        return losses
    return losses.mean() if reduction == "mean" else losses.sum()


prediction = torch.tensor([0.0, 0.001, 0.1, 2.0], requires_grad=True)
losses = charbonnier(prediction, torch.zeros(4), reduction="none")
losses.sum().backward()
print("losses   ", *(f"{loss:.5f}" for loss in losses.tolist()))
print("gradients", *(f"{slope:.3f}" for slope in prediction.grad.tolist()))
