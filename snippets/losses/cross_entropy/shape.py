import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Three classes, the two other logits at zero. Left, the loss over the logit of the target: it falls in a straight "
    "line, then bends towards zero; with smoothing it has a lowest point and rises again. Right, the gradient: from "
    "minus one up to zero; with smoothing it crosses zero at the lowest point."
)
for smoothing, style in ((0.0, "-"), (0.1, "--")):
    logit = torch.linspace(-4, 8, 121, dtype=torch.float64, requires_grad=True)
    logits = torch.stack(
        [logit, torch.zeros_like(logit), torch.zeros_like(logit)], dim=1
    )
    target = torch.zeros(121, dtype=torch.int64)
    loss = F.cross_entropy(logits, target, reduction="none", label_smoothing=smoothing)
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(
        logit.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"label_smoothing = {smoothing:g}",
    )
    right.plot(
        logit.detach(),
        gradient,
        "C1",
        linestyle=style,
        label=f"label_smoothing = {smoothing:g}",
    )
left.set(title="loss", xlabel="logit of the target")
right.set(title="gradient", xlabel="logit of the target")
left.legend()
right.legend()
plt.show()
