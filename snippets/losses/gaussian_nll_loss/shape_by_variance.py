import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the variance for the errors 0.5, 1 and 1.5: it falls steeply from the left, is lowest where "
    "the variance is the square of the error, and rises slowly after that. Right, the gradient by the variance: far "
    "below zero on the left, zero at the square of the error, and above zero after that."
)
for error, style in ((0.5, ":"), (1.0, "-"), (1.5, "--")):
    variance = torch.linspace(0.05, 4, 400, dtype=torch.float64, requires_grad=True)
    prediction = torch.full_like(variance, error)
    loss = F.gaussian_nll_loss(
        prediction, torch.zeros_like(variance), variance, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), variance)
    left.plot(
        variance.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"error {error:g}",
    )
    right.plot(
        variance.detach(), gradient, "C1", linestyle=style, label=f"error {error:g}"
    )
left.set(title="loss", xlabel="variance", ylim=(-1, 4))
right.set(title="gradient by the variance", xlabel="variance", ylim=(-4, 1))
left.legend()
right.legend()
plt.show()
