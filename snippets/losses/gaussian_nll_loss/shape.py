import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the error for three variances, three parabolas: for the variance 0.25 narrow, with its "
    "lowest point below zero; for 1 wider, with its lowest point at zero; for 4 flat, with its lowest point above "
    "zero, but the lowest of the three for large errors. Right, the gradient by the prediction: straight lines, steep "
    "for the small variance."
)
for variance, style in ((0.25, ":"), (1.0, "-"), (4.0, "--")):
    error = torch.linspace(-3, 3, 121, dtype=torch.float64, requires_grad=True)
    loss = F.gaussian_nll_loss(
        error, torch.zeros_like(error), variance, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    left.plot(
        error.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"variance {variance:g}",
    )
    right.plot(
        error.detach(), gradient, "C1", linestyle=style, label=f"variance {variance:g}"
    )
left.set(title="loss", xlabel="prediction − target", ylim=(-1.5, 8))
right.set(title="gradient by the prediction", xlabel="prediction − target")
left.legend()
right.legend()
plt.show()
