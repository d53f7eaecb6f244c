import torch
from torch.nn import functional as F


def symmetric_cross_entropy(
    logits, target, alpha=0.1, beta=1.0, log_zero=-4.0, reduction="mean"
):
    """alpha * cross entropy + beta * reverse cross entropy, where ln 0 is log_zero."""
    forward = F.cross_entropy(logits.float(), target, reduction="none")  # -ln p
    reverse = log_zero * torch.expm1(-forward)  # -log_zero * (1 - p)
    losses = alpha * forward + beta * reverse
    if reduction == "mean":
        return losses.sum() / (target != -100).sum()
    return losses if reduction == "none" else losses.sum()


logits = torch.tensor([[2.0, 0.0, 0.0], [6.0, 0.0, 0.0]], requires_grad=True)
target = torch.tensor([0, 1])  # the second is probably a wrong label
losses = symmetric_cross_entropy(logits, target, reduction="none")
(gradient,) = torch.autograd.grad(losses.sum(), logits)
print(f"losses {losses.tolist()[0]:.4f}, {losses.tolist()[1]:.4f}")
first, second = gradient.norm(dim=1)
print(f"gradients {first:.4f}, {second:.4f}")
