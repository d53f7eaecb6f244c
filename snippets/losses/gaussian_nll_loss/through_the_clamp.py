import torch
from torch import nn

print(
    [
        line.strip()
        for line in nn.GaussianNLLLoss.__doc__.splitlines()
        if "unaffected" in line
    ]
)

variance = torch.tensor([1e-12], dtype=torch.float64, requires_grad=True)
prediction, target = (
    torch.zeros(1, dtype=torch.float64),
    torch.ones(1, dtype=torch.float64),
)
for name, criterion, v in (
    ("torch: clamps, and passes the gradient", nn.GaussianNLLLoss(), variance),
    ("a clamp that autograd sees", nn.GaussianNLLLoss(), variance.clamp(min=1e-6)),
    ("no clamp", nn.GaussianNLLLoss(eps=0.0), variance),
):
    (gradient,) = torch.autograd.grad(criterion(prediction, target, v), variance)
    print(f"{name}: {gradient.item():.3g}")
