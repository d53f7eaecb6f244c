import torch
from torch.nn import functional as F


def logit_adjusted(logits, target, counts, tau=1.0, reduction="mean"):
    """Cross entropy of logits (N, C, ...) + tau * ln prior. counts: (C,), 1 or more."""
    logits = logits.float()
    log_prior = (counts / counts.sum()).log().to(logits)
    log_prior = log_prior.view(-1, *[1] * (logits.dim() - 2))
    return F.cross_entropy(logits + tau * log_prior, target, reduction=reduction)


counts = torch.tensor([950, 50])  # of the training set: target.bincount()
logits = torch.zeros(2, 2, requires_grad=True)
target = torch.tensor([0, 1])
for tau in (0.0, 1.0):
    losses = logit_adjusted(logits, target, counts, tau, reduction="none")
    (gradient,) = torch.autograd.grad(losses.sum(), logits)
    common, rare = losses.tolist()
    print(f"tau {tau}: common class {common:.4f}, rare class {rare:.4f}", end="")
    print(f"; gradients {gradient[0, 0]:.2f}, {gradient[1, 1]:.2f}")
