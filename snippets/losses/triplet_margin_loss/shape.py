import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the distance from anchor to negative, with the positive at distance 1: a line falling to zero "
    "where the negative is farther than the positive by the margin, then zero. Right, its gradient, −1, then 0."
)
anchor, positive = torch.zeros(2, 301, 1, dtype=torch.float64) + torch.tensor(
    [[[0.0]], [[1.0]]]
)
for margin, style in ((0.2, ":"), (0.5, "--"), (1.0, "-")):
    negative = (
        torch.linspace(0.01, 4, 301, dtype=torch.float64).unsqueeze(1).requires_grad_()
    )
    loss = F.triplet_margin_loss(
        anchor, positive, negative, margin=margin, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), negative)
    left.plot(
        negative.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"margin = {margin:g}",
    )
    right.plot(
        negative.detach(), gradient, "C1", linestyle=style, label=f"margin = {margin:g}"
    )
left.set(title="loss", xlabel="distance of the negative")
right.set(title="gradient by that distance", xlabel="distance of the negative")
left.legend()
right.legend(loc="center right")
plt.show()
