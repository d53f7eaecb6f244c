import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss against the variance for the errors 0.5, 1 and 1.5: it falls "
    "steeply, is lowest where the variance is the squared error, and rises slowly "
    "after that. Right, the gradient with respect to the variance: far below zero on "
    "the left, zero at the square of the error, and above zero after that."
)
for error, style in ((0.5, ":"), (1.0, "-"), (1.5, "--")):
    variance = torch.linspace(0.05, 4, 400, dtype=torch.float64, requires_grad=True)
    errors = torch.full((400,), error, dtype=torch.float64)
    loss = F.gaussian_nll_loss(errors, 0 * errors, variance, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), variance)
    v, label = variance.detach(), f"error {error:g}"
    left.plot(v, loss.detach(), "C0", linestyle=style, label=label)
    right.plot(v, gradient, "C1", linestyle=style, label=label)
left.set(title="loss", xlabel="variance", ylim=(-1, 4))
right.set(title="gradient, variance", xlabel="variance", ylim=(-4, 1))
left.legend()
right.legend()
plt.show()
