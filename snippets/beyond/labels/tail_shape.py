import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

margin = torch.linspace(-6, 6, 25, dtype=torch.float64).requires_grad_()
shift = torch.tensor(0.95 / 0.05).log()  # the common class has a share of 0.95
losses = {
    "cross entropy": F.softplus(-margin),
    "adjusted, common class": F.softplus(-margin - shift),
    "adjusted, rare class": F.softplus(-margin + shift),
    "mixup, λ = 0.7": 0.7 * F.softplus(-margin) + 0.3 * F.softplus(margin),
}
figure, (left, right) = plt.subplots(1, 2)
for style, (name, loss) in zip(("-", "--", ":", "-."), losses.items(), strict=True):
    (slope,) = torch.autograd.grad(loss.sum(), margin)
    left.plot(margin.detach(), loss.detach(), style, label=name)
    right.plot(margin.detach(), slope, style)
left.set(title="loss", xlabel="target logit − the other")
right.set(title="gradient", xlabel="target logit − the other")
left.legend()
figure.set_label(
    "Losses of two classes and their gradients, against the target's logit minus the "
    "other. Logit adjustment with shares of 0.95 and 0.05 is cross entropy, shifted by "
    "2.94: to the left if the target is the common class, to the right if it is the "
    "rare one. Mixup with λ = 0.7 rises on both sides of its minimum, near 0.85."
)
plt.show()
