import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the error: a parabola with its lowest point at zero. "
    "Bottom, its gradient: a straight line through zero that grows with the error."
)
error = torch.linspace(-3, 3, 121, dtype=torch.float64, requires_grad=True)
loss = nn.MSELoss(reduction="none")(error, torch.zeros_like(error))
(gradient,) = torch.autograd.grad(loss.sum(), error)
top.plot(error.detach(), loss.detach(), "C0")
bottom.plot(error.detach(), gradient, "C1")
top.set(title="loss")
bottom.set(title="gradient", xlabel="prediction − target")
plt.show()
