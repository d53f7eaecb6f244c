import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, both = plt.subplots(1, 2, sharey=True)
figure.set_label(
    "The anchor at (0, 0), the positive at (2, 0), and arrows that show where a "
    "negative is pushed. Left, the arrows point away from the anchor, and there are "
    "none outside a circle of radius 3, where the loss is zero. Right, with swap: "
    "arrows point away from the nearer of the two, and the loss is zero outside "
    "circles around both."
)
anchor, positive = torch.tensor([[[0.0, 0.0]], [[2.0, 0.0]]], dtype=torch.float64)
axis = torch.linspace(-4, 6, 201, dtype=torch.float64)
places = torch.cartesian_prod(
    torch.arange(-2.5, 5.0), torch.tensor([-2.6, -1.6, -0.6, 0.6, 1.6, 2.6])
).double()
for axes, swap in zip(both, (False, True), strict=True):
    loss = F.triplet_margin_loss(
        anchor, positive, torch.cartesian_prod(axis, axis), swap=swap, reduction="none"
    )
    axes.contour(
        axis,
        axis,
        loss.view(201, 201).T,
        [0.02, 1],
        colors="C0",
        linestyles=["-", "--"],
    )
    negative = places.clone().requires_grad_()
    loss = F.triplet_margin_loss(
        anchor, positive, negative, swap=swap, reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), negative)
    pushed = gradient.norm(dim=1) > 0
    axes.quiver(
        *places[pushed].T, *-gradient[pushed].T, color="C1", scale=20, width=0.007
    )
    axes.plot([0, 2], [0, 0], "o", color="C2")
    axes.annotate("anchor", (-0.2, 0), ha="right", va="center")
    axes.annotate("positive", (1.8, 0), ha="right", va="center")
    axes.set(
        title=f"swap = {swap}",
        xlabel="solid line: loss 0, dashed: loss 1",
        aspect="equal",
        ylim=(-3.5, 3.5),
    )
plt.show()
