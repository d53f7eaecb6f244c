import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the first score minus the second: for target 1 a straight line that falls to zero, at 0 with "
    "margin 0 and at 1 with margin 1, and stays zero; for target minus 1 the mirror image, zero up to minus 1 and then "
    "rising. Right, the gradient by the first score: a step from minus 1 to 0, and for target minus 1 from 0 to 1."
)
for label, margin, style in ((1, 0.0, "-"), (1, 1.0, "--"), (-1, 1.0, ":")):
    difference = torch.linspace(-3, 3, 120, dtype=torch.float64, requires_grad=True)
    zero, target = torch.zeros(120, dtype=torch.float64), torch.full((120,), label)
    loss = F.margin_ranking_loss(
        difference, zero, target, margin=margin, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), difference)
    name = f"{label}, margin {margin:g}".replace("-", "−")
    left.plot(difference.detach(), loss.detach(), "C0", linestyle=style, label=name)
    right.plot(difference.detach(), gradient, "C1", linestyle=style, label=name)
left.set(title="loss", xlabel="first score − second score")
right.set(title="gradient by the first score", xlabel="first score − second score")
left.legend(title="target", loc="upper center")
plt.show()
