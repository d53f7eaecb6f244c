import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the error: two straight lines that meet in a corner at zero. "
    "Right, its gradient: minus one below zero, plus one above, and a single point at zero between them."
)
error = (torch.arange(-60, 61, dtype=torch.float64) / 20).requires_grad_()
loss = nn.L1Loss(reduction="none")(error, torch.zeros_like(error))
(gradient,) = torch.autograd.grad(loss.sum(), error)

error = error.detach()
left.plot(error, loss.detach(), "C0")
for part, style in ((error < 0, "C1"), (error == 0, "C1o"), (error > 0, "C1")):
    right.plot(error[part], gradient[part], style)
left.set(title="loss", xlabel="prediction − target")
right.set(title="gradient", xlabel="prediction − target")
plt.show()
