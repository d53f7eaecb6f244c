import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, (top, bottom) = plt.subplots(2, 1, figsize=(3.6, 4.4), sharex=True)
figure.set_label(
    "Top, the loss against the distance of a pair: for target 1 a straight line that "
    "rises from zero, for target −1 a straight line that falls from 1 to zero at the "
    "margin, 1, and stays there. Bottom, its gradient: 1 for target 1; for target −1 "
    "it is −1 below the margin and 0 above it."
)
for target, style in ((1, "-"), (-1, "--")):
    distance = torch.linspace(0, 3, 122, dtype=torch.float64, requires_grad=True)
    labels = torch.full_like(distance, target)
    loss = F.hinge_embedding_loss(distance, labels, reduction="none")
    (gradient,) = torch.autograd.grad(loss.sum(), distance)
    label = f"target {target}".replace("-", "−")
    top.plot(distance.detach(), loss.detach(), "C0", linestyle=style, label=label)
    bottom.plot(distance.detach(), gradient, "C1", linestyle=style, label=label)
top.set(title="loss, with margin 1")
bottom.set(title="gradient", xlabel="distance")
top.legend()
plt.show()
