import torch
from torch.nn import functional as F

logits = torch.zeros(1000, requires_grad=True)
target = torch.zeros(1000)
target[:10] = 1
for alpha in (0.25, 0.99):
    weight = alpha * target + (1 - alpha) * (1 - target)
    loss = weight * F.binary_cross_entropy_with_logits(logits, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logits)
    share = gradient[:10].abs().sum() / gradient.abs().sum()
    print(f"alpha {alpha}: {share:.1%} of the gradient for 1% of the anchors")
