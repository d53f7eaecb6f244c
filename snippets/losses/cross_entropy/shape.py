import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Three classes, the two other logits at zero. Top, the loss against the logit of "
    "the target: it falls in a straight line, then bends towards zero; with smoothing "
    "it has a lowest point and rises again. Bottom, the gradient: from minus one up to "
    "zero; with smoothing it crosses zero at the lowest point."
)
for smoothing, style in ((0.0, "-"), (0.1, "--")):
    logit = torch.linspace(-4, 8, 121, dtype=torch.float64, requires_grad=True)
    logits = torch.stack([logit, *torch.zeros(2, 121, dtype=torch.float64)], dim=1)
    target = torch.zeros(121, dtype=torch.int64)
    loss = F.cross_entropy(logits, target, reduction="none", label_smoothing=smoothing)
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    label = f"smoothing {smoothing:g}"
    top.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(logit.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss")
bottom.set(title="gradient", xlabel="logit of the target")
top.legend()
bottom.legend()
plt.show()
