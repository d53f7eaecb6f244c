import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the error: two straight lines with a corner at zero. "
    "Bottom, its gradient: minus one below zero, plus one above, and zero at zero."
)
error = (torch.arange(-60, 61, dtype=torch.float64) / 20).requires_grad_()
loss = nn.L1Loss(reduction="none")(error, torch.zeros_like(error))
(gradient,) = torch.autograd.grad(loss.sum(), error)

error = error.detach()
top.plot(error, loss.detach(), "C0")
for part, style in ((error < 0, "C1"), (error == 0, "C1o"), (error > 0, "C1")):
    bottom.plot(error[part], gradient[part], style)
top.set(title="loss")
bottom.set(title="gradient", xlabel="prediction − target")
plt.show()
