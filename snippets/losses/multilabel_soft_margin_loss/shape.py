import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "The logit of one of four labels changes, the three others are 0. Top, the loss of "
    "the sample against that logit: for target 1 it falls towards 0.52, the share of "
    "the three others; for target 0 it is the mirror image. Bottom, its gradient: "
    "S-curves from -0.25 to 0 and from 0 to 0.25."
)
for label, style in ((1.0, "-"), (0.0, "--")):
    logit = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
    logits = torch.stack([logit, *torch.zeros(3, 121, dtype=torch.float64)], dim=1)
    target = torch.zeros_like(logits)
    target[:, 0] = label
    loss = F.multilabel_soft_margin_loss(logits, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    name = f"target {label:g}"
    top.plot(logit.detach(), loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(logit.detach(), gradient, "C1", linestyle=style, label=name)
top.set(title="loss", ylim=(0, None))
bottom.set(title="gradient", xlabel="logit of one of four labels")
top.legend()
bottom.legend()
plt.show()
