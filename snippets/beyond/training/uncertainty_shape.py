import torch
from matplotlib import pyplot as plt

s = torch.linspace(-5, 5, 201, dtype=torch.float64, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2)
for loss, style in ((0.1, "-"), (1.0, "--"), (10.0, ":")):
    weighted = 0.5 * torch.exp(-s) * loss + 0.5 * s
    (gradient,) = torch.autograd.grad(weighted.sum(), s)
    left.plot(s.detach(), weighted.detach(), linestyle=style, label=f"l = {loss}")
    right.plot(s.detach(), gradient, linestyle=style)
left.set(title="½ exp(−s) l + ½ s", xlabel="s", ylim=(-3, 8))
right.set(title="gradient", xlabel="s", ylim=(-4, 1))
left.legend()
figure.set_label(
    "The weighted loss of one task against s, for a loss of 0.1, 1 and 10. Left, each "
    "curve falls steeply to a minimum where s is the logarithm of the loss, and rises "
    "with slope one half. Right, the gradient, which is zero there and at most a half."
)
plt.show()
