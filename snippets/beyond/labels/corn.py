import torch
from torch.nn import functional as F


def corn(logits, target, reduction="mean"):
    """logits (N, C - 1): is the class above k, given that it is k or more?

    "mean" is over all questions that a sample is asked, "none" gives a sum for each.
    """
    k = torch.arange(logits.shape[1], device=logits.device)
    asked, levels = target[:, None] >= k, target[:, None] > k
    logits = logits.float()
    levels = levels.to(logits.dtype)
    losses = F.binary_cross_entropy_with_logits(logits, levels, reduction="none")
    losses = losses.where(asked, 0.0).sum(dim=1)
    if reduction == "mean":
        return losses.sum() / asked.sum()
    return losses if reduction == "none" else losses.sum()


logits = torch.tensor([[2.0, 1.0, -1.0], [0.5, 0.4, 3.0]])  # of 4 classes
target = torch.tensor([2, 0])
print(f"loss {corn(logits, target):.4f}")
above = logits.sigmoid().cumprod(dim=1)  # P(class > k)
print("P(class > k)", [[round(p, 2) for p in row] for row in above.tolist()])
print("predicted", (above > 0.5).sum(dim=1).tolist())
