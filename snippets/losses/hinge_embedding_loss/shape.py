import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (left, right) = plt.subplots(1, 2)
figure.set_label(
    "Left, the loss over the distance of a pair: for target 1 a straight line that rises from zero, for target -1 a "
    "straight line that falls from 1 to zero at the margin, 1, and stays there. Right, its gradient: 1 everywhere for "
    "target 1; for target -1 it is -1 below the margin and 0 above it."
)
for target, style in ((1.0, "-"), (-1.0, "--")):
    distance = torch.linspace(0, 3, 301, dtype=torch.float64, requires_grad=True)
    loss = F.hinge_embedding_loss(
        distance, torch.full_like(distance, target), reduction="none"
    )
    (gradient,) = torch.autograd.grad(loss.sum(), distance)
    left.plot(
        distance.detach(),
        loss.detach(),
        "C0",
        linestyle=style,
        label=f"target {target:g}",
    )
    right.plot(
        distance.detach(), gradient, "C1", linestyle=style, label=f"target {target:g}"
    )
left.set(title="loss", xlabel="distance")
right.set(title="gradient", xlabel="distance")
left.legend()
right.legend()
plt.show()
