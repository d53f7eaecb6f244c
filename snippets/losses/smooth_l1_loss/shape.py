import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the error: two straight lines for beta 0; for beta 1 and 2 "
    "a parabola near zero and lines of the same slope, lower by half of beta. Bottom, "
    "its gradient: from minus one to one, a step for beta 0, otherwise a ramp."
)
for beta, style in ((0.0, ":"), (1.0, "-"), (2.0, "--")):
    error = (torch.arange(-300, 301, dtype=torch.float64) / 100).requires_grad_()
    loss = F.smooth_l1_loss(error, torch.zeros_like(error), reduction="none", beta=beta)
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    label = f"beta = {beta:g}"
    top.plot(error.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(error.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient", xlabel="prediction − target")
top.legend()
bottom.legend()
plt.show()
