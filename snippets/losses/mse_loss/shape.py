import matplotlib.pyplot as plt
import torch
from torch import nn

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the error: a parabola with its lowest point at zero. "
    "Right, its gradient: a straight line through zero that grows with the error and has no bound."
)
error = torch.linspace(-3, 3, 121, dtype=torch.float64, requires_grad=True)
loss = nn.MSELoss(reduction="none")(error, torch.zeros_like(error))
(gradient,) = torch.autograd.grad(loss.sum(), error)
left.plot(error.detach(), loss.detach(), "C0")
right.plot(error.detach(), gradient, "C1")
left.set(title="loss", xlabel="prediction − target")
right.set(title="gradient", xlabel="prediction − target")
plt.show()
