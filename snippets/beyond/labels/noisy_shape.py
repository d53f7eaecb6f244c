import torch
from matplotlib import pyplot as plt

p = torch.linspace(0.005, 1, 200, dtype=torch.float64).requires_grad_()
nll = -p.log()
curves = {
    "cross entropy": ("C0-", nll),
    "GCE, q = 0.7": ("C1--", (1 - p**0.7) / 0.7),
    "GCE, q = 1": ("C2-.", 1 - p),
    "SCE, α = 0.1, β = 1": ("C3:", 0.1 * nll + 4 * (1 - p)),
    "Poly-1, ε = 1": ("C4-", nll + (1 - p)),
}
figure, (left, right) = plt.subplots(1, 2)
x = p.detach()
for name, (style, loss) in curves.items():
    (slope,) = torch.autograd.grad(loss.sum(), p, retain_graph=True)
    left.plot(x, loss.detach(), style, label=name)
    right.plot(x, -x * slope, style)  # the slope of cross entropy is -1 / p
left.set(title="loss", xlabel="probability of the target", ylim=(0, 6))
right.set(title="gradient / that of cross entropy", xlabel="probability of the target")
left.legend()
figure.set_label(
    "Left, losses against the target's probability: cross entropy and Poly-1 grow "
    "without a bound towards 0, GCE ends at 1.43 for q = 0.7 and at 1 for q = 1, SCE "
    "starts near 4.5. Right, the gradient divided by that of cross entropy: 1 for "
    "cross entropy; for GCE p to the power of q, which is 0 at probability 0; for SCE "
    "0.1 + 4 p, and for Poly-1 1 + p, both straight lines."
)
plt.show()
