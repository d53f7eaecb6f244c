import torch
from torch.nn import functional as F

row = torch.tensor([[0.0, 10.0]], dtype=torch.float16)  # a loss of 10 for class 0
for samples in (6500, 6600, 66_000):
    logits = row.repeat(samples, 1).requires_grad_()
    loss = F.cross_entropy(logits, torch.zeros(samples, dtype=torch.int64))
    (gradient,) = torch.autograd.grad(loss, logits)
    total = gradient.double().abs().sum()
    print(
        f"{samples} samples: loss {loss:.1f}, absolute gradients {total:.2f} in total"
    )
