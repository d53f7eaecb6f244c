import torch
from torch.nn import functional as F

torch.manual_seed(0)
samples = torch.randn(10_000, 50)  # 10,000 samples of 50 values; the true center is 0

for delta in (0.6745, 1.0, 1.345):
    center = torch.zeros(10_000, 1, requires_grad=True)
    for _ in range(40):  # gradient descent with a step of 1 reaches the minimum
        loss = F.huber_loss(
            center.expand(-1, 50), samples, reduction="sum", delta=delta
        )
        (gradient,) = torch.autograd.grad(loss / 50, center)
        center = (center - gradient).detach().requires_grad_()
    ratio = samples.mean(dim=1).var() / center.var()
    print(f"delta {delta}: {ratio:.2f}")
