import torch
from torch.nn import functional as F


def asymmetric(
    logits, target, gamma_pos=1, gamma_neg=4, clip=0.05, detach=False, reduction="mean"
):
    """Focal loss with a gamma for negatives, whose probability is lowered by clip.

    Each gamma is 0, or at least 1. detach: the focal weights get no gradient.
    """
    if target.shape != logits.shape:
        raise ValueError(f"logits {logits.shape}, target {target.shape}")
    logits, target = logits.float(), target.float()
    log_clip = torch.full((), clip, dtype=logits.dtype, device=logits.device).log()
    log_not = torch.logaddexp(F.logsigmoid(-logits), log_clip).clamp(max=0)
    weighing = logits.detach() if detach else logits
    positive = (-weighing).sigmoid() ** gamma_pos * F.logsigmoid(logits)
    negative = (weighing.sigmoid() - clip).clamp(min=0) ** gamma_neg * log_not
    losses = -target * positive - (1 - target) * negative
    return losses if reduction == "none" else getattr(losses, reduction)()


logits = torch.tensor([3.0, -3.0, -1.0, 3.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 0.0, 0.0])
for name, criterion in (
    ("BCE", F.binary_cross_entropy_with_logits),
    ("ASL", asymmetric),
):
    losses = criterion(logits, target, reduction="none")
    (slope,) = torch.autograd.grad(losses.sum(), logits)
    print(name, "losses   ", [round(loss, 4) for loss in losses.tolist()])
    print(name, "gradients", [round(part, 4) for part in slope.tolist()])
