import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the error: a parabola near zero that continues as straight "
    "lines, sooner for a small delta. Bottom, its gradient: the error itself, limited "
    "to the range from minus delta to delta."
)
for delta, style in ((0.5, ":"), (1.0, "-"), (2.0, "--")):
    error = torch.linspace(-3, 3, 121, dtype=torch.float64, requires_grad=True)
    loss = F.huber_loss(error, torch.zeros_like(error), reduction="none", delta=delta)
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    label = f"delta = {delta:g}"
    top.plot(error.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(error.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient", xlabel="prediction − target")
top.legend()
bottom.legend()
plt.show()
