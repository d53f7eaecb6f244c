import torch
from matplotlib import pyplot as plt
from torch.nn import functional as F

logit = torch.linspace(-15, 15, 301, dtype=torch.float64, requires_grad=True)
logits = torch.stack([logit, *torch.zeros(2, 301, dtype=torch.float64)], dim=1)
target = torch.zeros(301, dtype=torch.int64)


def losses(logits, smoothing=0.0):
    return F.cross_entropy(logits, target, reduction="none", label_smoothing=smoothing)


curves = {
    "plain": losses(logits),
    "cap 5": losses(5 * torch.tanh(logits / 5)),
    "z-loss, z = 0.02": losses(logits) + 0.02 * logits.logsumexp(dim=1).square(),
    "smoothing 0.1": losses(logits, 0.1),
}
figure, (left, right) = plt.subplots(1, 2)
for (name, loss), style in zip(curves.items(), ("-", "--", "-.", ":"), strict=True):
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(logit.detach(), loss.detach(), linestyle=style, label=name)
    right.plot(logit.detach(), gradient, linestyle=style)
left.set(title="loss", xlabel="logit of the target")
right.set(title="gradient", xlabel="logit of the target")
left.legend()
figure.set_label(
    "Three classes, the two other logits at zero. Left, the loss against the logit of "
    "the target: with a cap of 5 it levels off on both sides, with the z-loss and with "
    "smoothing it rises again on the right. Right, the gradient: with the cap it is "
    "near zero on both sides, with the z-loss it grows on the right."
)
plt.show()
