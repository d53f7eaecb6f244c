import torch
from torch.nn import functional as F


def masked_focal(logits, target, mask, gamma=2.0):
    """Focal loss, the mean over the elements of a mask; 0 where it is empty."""
    logits, target = logits[mask], target[mask]  # the others may be nan
    logits = logits.to(torch.promote_types(logits.dtype, torch.float32))
    target = target.to(logits.dtype)
    loss = F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    loss = loss * (-torch.expm1(-loss)) ** gamma  # 1 minus the probability of the label
    return loss.sum() / max(loss.numel(), 1)


logits = torch.tensor([2.0, -1.0, 0.5, -200.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
mask = torch.tensor([True, True, False, True])
print(masked_focal(logits, target, mask))
print("bfloat16:", masked_focal(logits.bfloat16(), target, mask).dtype)
print("empty mask:", masked_focal(logits, target, mask & False).item())
check = torch.autograd.gradcheck
print("gradcheck:", check(lambda x: masked_focal(x, target, mask), logits.double()))
