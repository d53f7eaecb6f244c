import torch
from torch.nn import functional as F

lines = torch.nn.GaussianNLLLoss.__doc__.splitlines()
print([line.strip() for line in lines if "unaffected" in line])

variance = torch.tensor([1e-12], dtype=torch.float64, requires_grad=True)
zero, one = torch.zeros(2, 1, dtype=torch.float64) + torch.tensor([[0.0], [1.0]])
for name, v, eps in (
    ("torch", variance, 1e-6),
    ("torch.clamp before it", variance.clamp(min=1e-6), 1e-6),
    ("eps=0", variance, 0.0),
):
    loss = F.gaussian_nll_loss(zero, one, v, eps=eps)
    print(f"{name}: {torch.autograd.grad(loss, variance)[0].item():.3g}")
