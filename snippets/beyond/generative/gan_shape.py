import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

logit = (torch.arange(-160, 161, dtype=torch.float64) / 40).requires_grad_()
generators = {
    "non-saturating": -F.logsigmoid(logit),
    "minimax": F.logsigmoid(-logit),
    "hinge, Wasserstein": -logit,
    "least squares": (logit - 1).square() / 2,
}
discriminators = {
    "non-saturating, minimax": -F.logsigmoid(-logit),
    "hinge": F.relu(1 + logit),
    "least squares": logit.square() / 2,
}
figure, axes = plt.subplots(2, 2, figsize=(7.2, 5.6), sharex=True)
for row, losses, low in zip(
    axes, (generators, discriminators), (-4.5, -0.5), strict=True
):
    for (name, loss), style in zip(
        losses.items(), ("-", "--", ":", "-."), strict=False
    ):
        (slope,) = torch.autograd.grad(loss.sum(), logit)
        row[0].plot(logit.detach(), loss.detach(), style, label=name)
        row[1].plot(logit.detach(), slope, style)
    row[0].set_ylim(low, 12)
    row[0].legend(loc="upper center")
axes[0, 0].set_title("loss of the generator")
axes[1, 0].set_title("loss of the discriminator, generated half")
for panel in axes[:, 1]:
    panel.set_title("gradient")
for panel in axes[1]:
    panel.set_xlabel("logit of a generated sample")
figure.set_label(
    "Losses and gradients against the logit of a generated sample. Above, those of the "
    "generator: the gradient of minimax tends to 0 at negative logits, where that of "
    "the non-saturating loss tends to -1; that of hinge and Wasserstein is -1, that of "
    "least squares is a line. Below, those of the discriminator: the hinge is 0 "
    "below -1."
)
plt.show()
