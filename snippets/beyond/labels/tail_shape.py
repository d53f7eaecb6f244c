import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

count = torch.logspace(0, 4, 41, dtype=torch.float64)
figure, (left, right) = plt.subplots(1, 2)
for beta, style in ((0.9, "-"), (0.99, "--"), (0.999, "-."), (0.9999, ":")):
    left.loglog(count, (1 - beta) / (1 - beta**count), style, label=f"β = {beta}")
left.minorticks_off()
left.set(title="weight", xlabel="samples of the class")
margin = torch.linspace(-6, 6, 41, dtype=torch.float64).requires_grad_()
prior = torch.tensor([0.95, 0.05], dtype=torch.float64)
for name, shift, style in (
    ("cross entropy", 0.0, "-"),
    ("target: common class", (prior[0] / prior[1]).log(), "--"),
    ("target: rare class", (prior[1] / prior[0]).log(), ":"),
):
    loss = F.softplus(-(margin + shift))
    (slope,) = torch.autograd.grad(loss.sum(), margin)
    (line,) = right.plot(margin.detach(), loss.detach(), style, label=name)
    right.plot(margin.detach(), slope, style, color=line.get_color(), alpha=0.5)
right.set(title="logit adjustment: loss, gradient", xlabel="target logit − the other")
left.legend()
right.legend()
figure.set_label(
    "Left, class-balanced weights against the number of samples, on logarithmic axes: "
    "they fall like 1/n and level off, at about 10 samples with beta 0.9 and at about "
    "10000 with 0.9999. Right, the logit-adjusted loss of two classes with priors 0.95 "
    "and 0.05, and its gradient below zero: cross entropy, shifted by 2.94 to the left "
    "if the target is the common class and to the right if it is the rare one."
)
plt.show()
