import torch
from matplotlib import pyplot as plt

variance = torch.logspace(-2, 2, 201, dtype=torch.float64)
mean = torch.ones(201, dtype=torch.float64, requires_grad=True)  # an error of 1
figure, (left, right) = plt.subplots(1, 2)
for beta, style in ((0.0, "-"), (0.5, "--"), (1.0, ":")):
    loss = variance**beta * 0.5 * (variance.log() + mean**2 / variance)
    (gradient,) = torch.autograd.grad(loss.sum(), mean)
    left.plot(variance, loss.detach(), style, label=f"beta {beta}")
    right.plot(variance, gradient, style)
left.set(title="loss", xlabel="variance", xscale="log", ylim=(-6, 12))
right.set(title="gradient of the mean", xlabel="variance", xscale="log", yscale="log")
left.minorticks_off()
right.minorticks_off()
left.legend()
figure.set_label(
    "For an error of 1, against the variance from 0.01 to 100. Left, the loss: with "
    "beta 0 it is lowest at variance 1; with a larger beta, it is smaller at small "
    "variances and grows faster with large ones. Right, the gradient with respect to "
    "the mean: with beta 0 it falls from 100 to 0.01, with 0.5 from 10 to 0.1, and "
    "with 1 it stays at 1."
)
plt.show()
