import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

logit = (torch.arange(-160, 161, dtype=torch.float64) / 40).requires_grad_()
figure, (left, right) = plt.subplots(1, 2)
for name, loss, style in (
    ("non-saturating", -F.logsigmoid(logit), "-"),
    ("minimax", F.logsigmoid(-logit), "--"),
    ("hinge, Wasserstein", -logit, ":"),
    ("least squares", (logit - 1).square() / 2, "-."),
    ("hinge, discriminator", F.relu(1 + logit), (0, (5, 1, 1, 1))),
):
    (slope,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(logit.detach(), loss.detach(), linestyle=style, label=name)
    right.plot(logit.detach(), slope, linestyle=style)
left.set(title="loss", xlabel="logit of a generated sample", ylim=(-4.5, 13))
right.set(title="gradient", xlabel="logit of a generated sample")
left.legend()
figure.set_label(
    "Losses of the generator and their gradients against the logit of a generated "
    "sample. The gradient of minimax tends to 0 at negative logits, where that of the "
    "non-saturating loss tends to -1; that of hinge and Wasserstein is -1, that of "
    "least squares is a line. The hinge of the discriminator is 0 below -1."
)
plt.show()
