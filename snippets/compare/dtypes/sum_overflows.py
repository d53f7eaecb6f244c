import torch
from torch.nn import functional as F

for samples in (6500, 6600, 66_000):
    logits = (
        torch.tensor([0.0, 10.0], dtype=torch.float16)
        .repeat(samples, 1)
        .requires_grad_()
    )
    loss = F.cross_entropy(
        logits, torch.zeros(samples, dtype=torch.int64)
    )  # each costs 10
    (gradient,) = torch.autograd.grad(loss, logits)
    print(
        f"{samples} samples: loss {loss:.1f}, sum of the absolute gradients {gradient.double().abs().sum():.2f}"
    )
