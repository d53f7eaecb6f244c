import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the first score minus the second: for target 1 a straight "
    "line that falls to zero, at 0 with margin 0 and at 1 with margin 1, and stays "
    "zero; for target minus 1 the mirror image, zero up to minus 1 and then rising. "
    "Bottom, the gradient with respect to the first score: a step from minus 1 to 0, "
    "and for target minus 1 from 0 to 1."
)
for label, margin, style in ((1, 0.0, "-"), (1, 1.0, "--"), (-1, 1.0, ":")):
    difference = torch.linspace(-3, 3, 120, dtype=torch.float64, requires_grad=True)
    zero, target = torch.zeros(120, dtype=torch.float64), torch.full((120,), label)
    loss = F.margin_ranking_loss(
        difference, zero, target, margin=margin, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), difference)
    name = f"target {label}, margin {margin:g}".replace("-", "−")
    top.plot(difference.detach(), loss.detach(), "C0", linestyle=style, label=name)
    bottom.plot(difference.detach(), gradient, "C1", linestyle=style, label=name)
top.set(title="loss", ylim=(-0.3, 7))
bottom.set(title="gradient", xlabel="first score − second score")
top.legend(loc="upper center")
plt.show()
