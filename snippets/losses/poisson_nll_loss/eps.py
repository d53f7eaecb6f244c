import torch
from torch.nn import functional as F

expected = torch.tensor([0.0, 0.0])
target = torch.tensor([0.0, 1.0])

for eps in (0.0, 1e-8, 1e-2):
    losses = F.poisson_nll_loss(
        expected, target, log_input=False, eps=eps, reduction="none"
    )
    print(f"eps={eps:g}:", losses)
