import torch
from torch.nn import functional as F


def focal(logits, target, alpha=0.25, gamma=2.0, reduction="mean"):
    """Target of 0 and 1, in the shape of the logits. alpha: the weight of the 1."""
    logits = logits.float()
    target = target.type_as(logits)
    loss = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    miss = F.logsigmoid((1 - 2 * target) * logits)  # ln(1 - p) of the right answer
    loss = (gamma * miss).exp() * loss
    if alpha is not None:
        loss = (alpha * target + (1 - alpha) * (1 - target)) * loss
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.mean()


torch.manual_seed(0)
logits = torch.randn(2, 10_000) - 4.6  # an untrained detector with a prior of 0.01
target = torch.zeros(2, 10_000)
target[:, :10] = 1  # 10 anchors of each image belong to an object
print(f"mean: {focal(logits, target):.6f}")
total = focal(logits, target, reduction="sum")
print(f"sum / number of positives: {total / target.sum().clamp(min=1):.4f}")
