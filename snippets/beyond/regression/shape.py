import torch
from matplotlib import pyplot as plt

error = (torch.arange(-200, 201, dtype=torch.float64) / 50).requires_grad_()
losses = {  # of the error, prediction minus target
    "pinball, 0.9": torch.maximum(-0.9 * error, 0.1 * error),
    "log-cosh": error.cosh().log(),
    "Charbonnier, eps 0.5": (error**2 + 0.5**2).sqrt(),
    "Student's t, 3 df": 2 * (error**2 / 3).log1p(),
}
figure, (left, right) = plt.subplots(1, 2)
for (name, loss), style in zip(losses.items(), ("-", "--", "-.", ":"), strict=True):
    (gradient,) = torch.autograd.grad(loss.sum(), error)
    left.plot(error.detach(), loss.detach(), linestyle=style, label=name)
    right.plot(error.detach(), gradient, linestyle=style)
left.set(title="loss", xlabel="prediction - target")
right.set(title="gradient", xlabel="prediction - target")
left.legend()
figure.set_label(
    "Left, four losses against the error. The pinball loss of the quantile 0.9 is "
    "steep where the prediction is too low. Log-cosh and Charbonnier are round at zero "
    "and nearly straight far from it; Student's t grows more and more slowly. Right, "
    "their gradients: a step from -0.9 to 0.1 for pinball, smooth curves from -1 to 1 "
    "for log-cosh and Charbonnier, and for Student's t a curve that is largest at an "
    "error of 1.7 and then falls towards 0."
)
plt.show()
