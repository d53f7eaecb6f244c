import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the error: a parabola near zero that goes over into straight lines, sooner for a small delta. "
    "Right, its gradient: the error itself, held at minus delta and plus delta."
)
for delta, style in ((0.5, ":"), (1.0, "-"), (2.0, "--")):
    error = torch.linspace(-3, 3, 121, dtype=torch.float64, requires_grad=True)
    loss = F.huber_loss(error, torch.zeros_like(error), reduction="none", delta=delta)
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    left.plot(error.detach(), loss.detach(), "C0", linestyle=style, label=f"delta = {delta:g}")
    right.plot(error.detach(), gradient, "C1", linestyle=style, label=f"delta = {delta:g}")
left.set(title="loss", xlabel="prediction − target")
right.set(title="gradient", xlabel="prediction − target")
left.legend()
right.legend()
plt.show()
