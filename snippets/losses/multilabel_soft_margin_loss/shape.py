import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "One of four labels is moved, the three others are undecided at logit 0. Left, the loss of the sample over that "
    "logit: if the label is there it falls towards 0.52, the share of the three others; if it is not, it is the mirror "
    "image. Right, its gradient: S-curves from -0.25 to 0 and from 0 to 0.25."
)
for label, style in ((1.0, "-"), (0.0, "--")):
    logit = torch.linspace(-6, 6, 121, dtype=torch.float64, requires_grad=True)
    logits = torch.stack([logit, *torch.zeros(3, 121, dtype=torch.float64)], dim=1)
    target = torch.zeros_like(logits)
    target[:, 0] = label
    loss = F.multilabel_soft_margin_loss(logits, target, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), logit)
    left.plot(
        logit.detach(), loss.detach(), "C0", linestyle=style, label=f"target {label:g}"
    )
    right.plot(
        logit.detach(), gradient, "C1", linestyle=style, label=f"target {label:g}"
    )
left.set(title="loss", xlabel="logit of one label of four", ylim=(0, None))
right.set(title="gradient", xlabel="logit of one label of four")
left.legend()
right.legend()
plt.show()
