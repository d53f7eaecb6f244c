import torch
from matplotlib import pyplot as plt

norm = torch.linspace(0, 3, 301, dtype=torch.float64, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2, figsize=(7.2, 2.5))
for name, loss, style in (
    ("(norm - 1)²", (norm - 1).square(), "-"),
    ("one-sided", (norm - 1).relu().square(), "--"),
):
    (slope,) = torch.autograd.grad(loss.sum(), norm)
    left.plot(norm.detach(), loss.detach(), style, label=name)
    right.plot(norm.detach(), slope, style)
left.set(title="penalty", xlabel="norm of the critic's gradient")
right.set(title="derivative", xlabel="norm of the critic's gradient")
left.legend()
figure.set_label(
    "The penalty and its derivative against the norm of the critic's gradient: a "
    "parabola with its minimum at 1. The one-sided penalty is 0 below 1."
)
plt.show()
