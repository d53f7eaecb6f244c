import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the error: for beta 0 the two straight lines of the absolute error, for beta 1 and 2 a "
    "parabola near zero that goes over into lines of the same slope, lower by half of beta. Right, its gradient: a "
    "ramp from minus one to one that is as wide as beta to either side, and for beta 0 a step."
)
for beta, style in ((0.0, ":"), (1.0, "-"), (2.0, "--")):
    error = torch.linspace(-3, 3, 601, dtype=torch.float64, requires_grad=True)
    loss = F.smooth_l1_loss(error, torch.zeros_like(error), reduction="none", beta=beta)
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    left.plot(
        error.detach(), loss.detach(), "C0", linestyle=style, label=f"beta = {beta:g}"
    )
    right.plot(
        error.detach(), gradient, "C1", linestyle=style, label=f"beta = {beta:g}"
    )
left.set(title="loss", xlabel="prediction − target")
right.set(title="gradient", xlabel="prediction − target")
left.legend()
right.legend()
plt.show()
