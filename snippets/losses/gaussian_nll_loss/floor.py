import torch
from torch.nn import functional as F

output = torch.tensor([0.0, -5.0, -20.0], requires_grad=True)  # of a linear layer
for name, variance in (
    ("exp", output.exp()),
    ("exp + 0.01", output.exp() + 1e-2),
    ("softplus + 0.01", F.softplus(output) + 1e-2),
):
    loss = F.gaussian_nll_loss(
        torch.zeros(3), torch.ones(3), variance, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), output)
    print(f"{name}: {[f'{value:.4g}' for value in loss.tolist()]}", end=", ")
    print(f"gradients {[f'{value:.3g}' for value in gradient.tolist()]}")
