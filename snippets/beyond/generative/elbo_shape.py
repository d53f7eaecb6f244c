import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

x = torch.linspace(-4, 4, 321, dtype=torch.float64, requires_grad=True)
figure, (left, right) = plt.subplots(1, 2, figsize=(7.2, 2.9))
for name, loss, style in (
    ("KL: mean, logvar 0", x.square() / 2, "-"),
    ("KL: logvar, mean 0", (x.exp() - 1 - x) / 2, "--"),
    ("Bernoulli: logit, target 1", -F.logsigmoid(x), ":"),
):
    (slope,) = torch.autograd.grad(loss.sum(), x)
    left.plot(x.detach(), loss.detach(), style, label=name)
    right.plot(x.detach(), slope, style)
left.set(title="loss", xlabel="mean, logvar or logit", ylim=(-0.3, 12))
right.set(title="derivative", xlabel="mean, logvar or logit", ylim=(-5, 8))
left.legend()
figure.set_label(
    "The terms of the ELBO and their derivatives. Against the mean, the KL is a "
    "parabola. Against logvar, its derivative tends to -0.5 for negative values, and "
    "it grows exponentially for positive ones. The Bernoulli term falls with the logit."
)
plt.show()
