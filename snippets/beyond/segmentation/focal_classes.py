import torch
from torch.nn import functional as F


def focal_classes(
    logits, target, gamma=2.0, weight=None, ignore_index=255, reduction="mean"
):
    """Logits (N, C, ...), class indices (N, ...); weight (C,): alpha of each class."""
    log_p = logits.float().log_softmax(dim=1)
    keep = target != ignore_index
    index = target.where(keep, 0).unsqueeze(1)
    miss = log_p.scatter(1, index, -torch.inf).logsumexp(dim=1)  # ln(1 - p)
    loss = F.nll_loss(
        log_p, target, weight, ignore_index=ignore_index, reduction="none"
    )
    loss = (gamma * miss).exp() * loss
    if reduction == "none":
        return loss
    return loss.sum() if reduction == "sum" else loss.sum() / keep.sum().clamp(min=1)


logits = torch.tensor([[4.0, 0.0, 0.0], [1.0, 0.0, 2.0], [0.0, 0.0, 0.0]])
target = torch.tensor([0, 0, 255])
for gamma in (0.0, 2.0):
    losses = focal_classes(logits, target, gamma, reduction="none")
    mean = focal_classes(logits, target, gamma)
    print(f"gamma {gamma:g}: {[round(x, 4) for x in losses.tolist()]}, mean {mean:.4f}")
